package dev.torg.notification.testing;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.topic.Topics;
import java.util.UUID;

/** What partner-service or merchant-service tells of where mails go. */
public final class RecipientEvent {

  private RecipientEvent() {}

  public static void ofPartner(String partnerId, String email) {
    ofPartner(partnerId, 1, email);
  }

  /** Without an address when the email is empty. */
  public static void ofPartner(String partnerId, long sequence, String email) {
    publish("partner", partnerId, "\"partnerId\": \"%s\"".formatted(partnerId), sequence, email);
  }

  public static void ofMerchant(BusinessIdentifier business, String email) {
    publish(
        "merchant",
        business.id(),
        "\"businessIdentifier\": {\"scheme\": \"%s\", \"id\": \"%s\"}"
            .formatted(business.scheme().text(), business.id()),
        1,
        email);
  }

  /** A person who gets mails about a partner; about nothing for an empty text. */
  public static void ofPerson(
      UUID userId, long sequence, String email, String partnerId, String about) {
    publish(
        "partner",
        userId.toString(),
        """
        "userId": "%s", "language": "nb", "about": [%s], "partnerIds": ["%s"], "businesses": []"""
            .formatted(userId, about.isEmpty() ? "" : "\"" + about + "\"", partnerId),
        sequence,
        email);
  }

  private static void publish(
      String service, String subject, String who, long sequence, String email) {
    TestEvents.publish(
        Topics.MAIL_RECIPIENTS,
        """
        {"specversion": "1.0", "id": "%s", "source": "/torg/%s-service",
         "type": "%s.mail-recipient.told.v1", "subject": "%s",
         "time": "2026-01-15T10:00:00Z", "datacontenttype": "application/json",
         "sequence": "%d", "sequencetype": "Integer", "data": {%s, "email": %s}}
        """
            .formatted(
                UUID.randomUUID(),
                service,
                service,
                subject,
                sequence,
                who,
                email.isEmpty() ? "null" : "\"" + email + "\""));
  }
}
