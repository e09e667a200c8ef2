package dev.torg.notification.messages.domain;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.Owner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is to be told when its time comes.
 *
 * @param facts what mails tell, and what news are made of
 */
public record Reminder(
    String subject, Instant dueAt, MailKind kind, Audience to, Map<String, String> facts) {

  public Reminder {
    facts = Map.copyOf(facts);
  }

  /** Names this reminding for ever: what is told twice of it goes once. */
  public UUID id() {
    return kind == MailKind.LINK_ENDS ? idOfLink(subject) : named(subject + " " + dueAt);
  }

  /** There is one for each order: what was told can be found again when it is over. */
  static UUID idOfLink(String subject) {
    return named(subject);
  }

  private static UUID named(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public Stream<Owner> owners() {
    return Stream.of(Optional.ofNullable(to.partner()), Optional.ofNullable(to.merchant()))
        .flatMap(Optional::stream);
  }
}
