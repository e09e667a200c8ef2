package dev.torg.notification.mails.event;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.NewMail;
import dev.torg.notification.domain.Owner;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.IncomingEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an event of {@code torg.credentials} says to whose keys they are; operators get no mail. */
record MailedCredential(
    UUID credentialId,
    @Nullable String partnerId,
    @Nullable BusinessIdentifier businessIdentifier,
    @Nullable String msn,
    @Nullable Instant previousTokensUntil) {

  static final String EVENTS = "partner.credential.";

  static List<NewMail> mails(IncomingEvent event) {
    return switch (event.type().substring(EVENTS.length())) {
      case "rotated.v1" -> event.as(MailedCredential.class).mails(MailKind.KEYS_ROTATED, event);
      case "revoked.v1" -> event.as(MailedCredential.class).mails(MailKind.KEYS_REVOKED, event);
      default -> List.of();
    };
  }

  private List<NewMail> mails(MailKind kind, IncomingEvent event) {
    boolean hasOverlap = kind == MailKind.KEYS_ROTATED && previousTokensUntil != null;
    var facts =
        new Facts()
            .with("keys", credentialId.toString())
            .with("msn", msn)
            .with("until", hasOverlap ? String.valueOf(previousTokensUntil) : null)
            .all();
    return Stream.concat(
            Stream.ofNullable(partnerId).map(Owner::partner),
            Stream.ofNullable(businessIdentifier).map(Owner::merchant))
        .map(owner -> new NewMail(event.id(), kind, owner, facts))
        .toList();
  }
}
