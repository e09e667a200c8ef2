package dev.torg.portal.entry;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;

/**
 * Who one is here.
 *
 * @param id what an operator needs to let the person act for a partner, or as an operator
 */
record ProfilePage(Frame frame, String id, Instant loggedInAt, Account account, boolean saved)
    implements TemplateInstance {

  /** What one can get mails about. */
  public List<String> subjects() {
    return List.of("orders", "agreements", "keys", "webhooks");
  }

  public boolean wants(String subject) {
    return account.mails().contains(subject);
  }
}
