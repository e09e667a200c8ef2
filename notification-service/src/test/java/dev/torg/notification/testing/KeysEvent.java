package dev.torg.notification.testing;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.topic.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * What partner-service tells of keys that were rotated before.
 *
 * @param holder as the event names who they are of
 */
public record KeysEvent(
    UUID credentialId, String holder, String fact, long sequence, Instant time, Instant end) {

  public static final String PREVIOUS_UNTIL = "2026-01-16T10:00:00Z";

  public static KeysEvent ofPartner(String partnerId, Instant time, Instant end) {
    return issued(
        "\"kind\": \"partner-keys\", \"partnerId\": \"%s\"".formatted(partnerId), time, end);
  }

  public static KeysEvent ofMerchant(BusinessIdentifier business, Instant time, Instant end) {
    return issued(
        """
        "kind": "merchant-keys", "businessIdentifier": {"scheme": "%s", "id": "%s"}, "msn": "123456"
        """
            .formatted(business.scheme().text(), business.id()),
        time,
        end);
  }

  private static KeysEvent issued(String holder, Instant time, Instant end) {
    return new KeysEvent(UUID.randomUUID(), holder, "issued", 1, time, end);
  }

  public KeysEvent then(String nextFact) {
    return new KeysEvent(credentialId, holder, nextFact, sequence + 1, time, end);
  }

  public KeysEvent publish() {
    TestEvents.publish(Topics.CREDENTIALS, json());
    return this;
  }

  public String json() {
    return """
    {"specversion": "1.0", "id": "%s", "source": "/torg/partner-service",
     "type": "partner.credential.%s.v1", "subject": "%s", "time": "%s",
     "datacontenttype": "application/json", "sequence": "%d", "sequencetype": "Integer",
     "data": {"credentialId": "%s", %s, "previousTokensUntil": "%s",
              "status": "%s", "keyGeneration": 1, "expiresAt": "%s"}}
    """
        .formatted(
            UUID.randomUUID(),
            fact,
            credentialId,
            time,
            sequence,
            credentialId,
            holder,
            PREVIOUS_UNTIL,
            fact.equals("revoked") ? "REVOKED" : "ACTIVE",
            end);
  }
}
