package dev.torg.notification.testing;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.topic.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * What productorder-service tells of an order.
 *
 * @param kind PREFILL, TEMPLATE or MANUAL
 */
public record OrderEvent(
    String partnerId,
    BusinessIdentifier business,
    UUID orderId,
    String kind,
    String fact,
    long sequence,
    Instant time) {

  public static final String BUSINESS = "310100307";

  /** Names the trace of the request that caused it. */
  public static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private static final Instant TIME = Instant.parse("2026-01-15T10:00:00Z");

  public static OrderEvent prefilled(String partnerId) {
    return prefilled(partnerId, new BusinessIdentifier(Scheme.NO_ORG, BUSINESS));
  }

  public static OrderEvent prefilled(String partnerId, BusinessIdentifier business) {
    return new OrderEvent(partnerId, business, UUID.randomUUID(), "PREFILL", "prefilled", 1, TIME);
  }

  public OrderEvent then(String nextFact) {
    return new OrderEvent(partnerId, business, orderId, kind, nextFact, sequence + 1, time);
  }

  public OrderEvent at(Instant otherTime) {
    return new OrderEvent(partnerId, business, orderId, kind, fact, sequence, otherTime);
  }

  public OrderEvent publish() {
    TestEvents.publish(Topics.PRODUCT_ORDERS, json());
    return this;
  }

  /** What it tells for the merchant's mail alone. */
  public String rejectionReason(String reason) {
    return """
    {"specversion": "1.0", "id": "%s", "source": "/torg/productorder-service",
     "type": "productorder.rejection-reason.told.v1", "subject": "%s",
     "time": "%s", "datacontenttype": "application/json",
     "sequence": "%d", "sequencetype": "Integer",
     "data": {"businessIdentifier": {"scheme": "%s", "id": "%s"},
              "salesUnitName": "Fjord", "reason": "%s"}}
    """
        .formatted(
            UUID.randomUUID(),
            orderId,
            time,
            sequence,
            business.scheme().text(),
            business.id(),
            reason);
  }

  public String json() {
    String unit = fact.equals("completed") ? "\"msn\": \"123456\"," : "";
    return """
    {"specversion": "1.0", "id": "%s", "source": "/torg/productorder-service",
     "type": "productorder.product-order.%s.v1", "subject": "%s",
     "time": "%s", "datacontenttype": "application/json",
     "sequence": "%d", "sequencetype": "Integer",
     "traceparent": "00-%s-00f067aa0ba902b7-01",
     "data": {"orderId": "%s", "orderType": "%s", "status": "CREATED", "partnerId": "%s", %s
              "createdBy": {"kind": "partner", "id": "%s"},
              "businessIdentifier": {"scheme": "%s", "id": "%s"},
              "salesUnitName": "Fjord", "productType": "CHECKOUT", "hasRecurring": false,
              "settlementBankAccount": {"scheme": "BBAN:NO", "id": "86011117947"},
              "intendedPurpose": "nobody else's business"}}
    """
        .formatted(
            UUID.randomUUID(),
            fact,
            orderId,
            time,
            sequence,
            TRACE,
            orderId,
            kind,
            partnerId,
            unit,
            partnerId,
            business.scheme().text(),
            business.id());
  }
}
