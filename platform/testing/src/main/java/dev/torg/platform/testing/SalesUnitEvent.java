package dev.torg.platform.testing;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.topic.Topics;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What salesunit-service tells of a sales unit. */
public record SalesUnitEvent(
    UUID id,
    String msn,
    BusinessIdentifier business,
    String partnerId,
    String status,
    long sequence,
    String subject) {

  public static SalesUnitEvent created(BusinessIdentifier business, String partnerId) {
    String msn = freshMsn();
    return new SalesUnitEvent(UUID.randomUUID(), msn, business, partnerId, "ACTIVE", 1, msn);
  }

  public SalesUnitEvent then(String newStatus) {
    return new SalesUnitEvent(
        UUID.randomUUID(), msn, business, partnerId, newStatus, sequence + 1, subject);
  }

  /** The same event in the partition of another unit, and so behind that unit's events. */
  public SalesUnitEvent behind(SalesUnitEvent other) {
    return new SalesUnitEvent(id, msn, business, partnerId, status, sequence, other.subject);
  }

  public static String freshMsn() {
    return Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));
  }

  public void publish() {
    TestEvents.publish(Topics.SALES_UNITS, json());
  }

  public String json() {
    return """
        {"specversion": "1.0", "id": "%s", "source": "/torg/salesunit-service",
         "type": "salesunit.sales-unit.%s.v1", "subject": "%s", "time": "%s",
         "datacontenttype": "application/json", "sequence": "%d", "sequencetype": "Integer",
         "data": {"msn": "%s", "name": "Fjord", "status": "%s", "partnerId": "%s",
                  "businessIdentifier": {"scheme": "%s", "id": "%s"}}}
        """
        .formatted(
            id,
            sequence == 1 ? "created" : "changed",
            subject,
            Instant.parse("2026-01-15T10:00:00Z"),
            sequence,
            msn,
            status,
            partnerId,
            business.scheme().text(),
            business.id());
  }
}
