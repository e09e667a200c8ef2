package dev.torg.portal.entry;

import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API tells a person of itself.
 *
 * @param email as the eID gave it, if it did
 * @param mails what it gets mails about
 * @param operator whether it could act as one
 */
record Account(
    @Nullable String email,
    List<String> mails,
    List<RolesPage.Choice> partners,
    List<RolesPage.Business> businesses,
    boolean operator) {

  /** What one can get mails about. */
  public List<String> subjects() {
    return List.of("orders", "agreements", "keys", "webhooks");
  }

  public boolean wants(String subject) {
    return mails.contains(subject);
  }

  static Uni<Account> own(Desk desk, Visit visit) {
    return desk.get(visit, "/portal/v1/session", Account.class);
  }
}
