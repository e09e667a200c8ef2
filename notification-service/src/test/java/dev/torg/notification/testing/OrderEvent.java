package dev.torg.notification.testing;

import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.topic.Topics;
import java.util.UUID;

/**
 * What productorder-service tells of an order.
 *
 * @param kind PREFILL, TEMPLATE or MANUAL
 */
public record OrderEvent(String partnerId, UUID orderId, String kind, String fact, long sequence) {

  public static final String BUSINESS = "310100307";

  public static OrderEvent prefilled(String partnerId) {
    return new OrderEvent(partnerId, UUID.randomUUID(), "PREFILL", "prefilled", 1);
  }

  public OrderEvent then(String nextFact) {
    return new OrderEvent(partnerId, orderId, kind, nextFact, sequence + 1);
  }

  public OrderEvent publish() {
    TestEvents.publish(Topics.PRODUCT_ORDERS, json());
    return this;
  }

  public String json() {
    String unit = fact.equals("completed") ? "\"msn\": \"123456\"," : "";
    return """
    {"specversion": "1.0", "id": "%s", "source": "/torg/productorder-service",
     "type": "productorder.product-order.%s.v1", "subject": "%s",
     "time": "2026-01-15T10:00:00Z", "datacontenttype": "application/json",
     "sequence": "%d", "sequencetype": "Integer",
     "data": {"orderId": "%s", "orderType": "%s", "status": "CREATED", "partnerId": "%s", %s
              "createdBy": {"kind": "partner", "id": "%s"},
              "businessIdentifier": {"scheme": "business:NO:ORG", "id": "%s"},
              "salesUnitName": "Fjord", "productType": "CHECKOUT", "hasRecurring": false,
              "settlementBankAccount": {"scheme": "BBAN:NO", "id": "86011117947"},
              "intendedPurpose": "nobody else's business"}}
    """
        .formatted(
            UUID.randomUUID(),
            fact,
            orderId,
            sequence,
            orderId,
            kind,
            partnerId,
            unit,
            partnerId,
            BUSINESS);
  }
}
