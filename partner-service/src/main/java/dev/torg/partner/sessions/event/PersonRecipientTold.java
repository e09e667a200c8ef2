package dev.torg.partner.sessions.event;

import dev.torg.partner.sessions.domain.MailRecipient;
import dev.torg.partner.sessions.domain.MailSubject;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Language;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which mails a person gets, or that it gets none; for notification-service alone. */
public final class PersonRecipientTold {

  private static final String TYPE = "partner.mail-recipient.person-told.v1";

  private PersonRecipientTold() {}

  public static OutgoingEvent of(MailRecipient recipient) {
    return new OutgoingEvent(
        Topics.MAIL_RECIPIENTS,
        TYPE,
        recipient.userId().toString(),
        recipient.sequence(),
        recipient.getsMails() ? State.of(recipient) : State.none(recipient.userId()));
  }

  record State(
      UUID userId,
      @Nullable String email,
      @Nullable String language,
      List<String> about,
      List<String> partnerIds,
      List<Business> businesses) {

    record Business(String scheme, String id) {

      static Business of(BusinessIdentifier business) {
        return new Business(business.scheme().text(), business.id());
      }
    }

    static State none(UUID userId) {
      return new State(userId, null, null, List.of(), List.of(), List.of());
    }

    static State of(MailRecipient recipient) {
      Language language = recipient.language();
      return new State(
          recipient.userId(),
          recipient.email(),
          language == null ? null : language.text(),
          recipient.about().stream().map(MailSubject::text).sorted().toList(),
          recipient.of().stream().map(Represented::partnerId).filter(Objects::nonNull).toList(),
          recipient.of().stream()
              .map(Represented::business)
              .filter(Objects::nonNull)
              .map(Business::of)
              .toList());
    }

    @Override
    public String toString() {
      return "State[" + userId + "]";
    }
  }
}
