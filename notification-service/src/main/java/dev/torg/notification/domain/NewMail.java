package dev.torg.notification.domain;

import java.util.Map;
import java.util.UUID;

/**
 * A mail to be sent. There is one for each event and recipient, however often it is asked for.
 *
 * @param facts what it tells, by the names that its texts and its table use
 */
public record NewMail(UUID event, MailKind kind, Owner to, Map<String, String> facts) {

  public NewMail {
    facts = Map.copyOf(facts);
  }
}
