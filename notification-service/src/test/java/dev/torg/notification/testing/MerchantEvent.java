package dev.torg.notification.testing;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.topic.Topics;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What merchant-service tells of a merchant, and productorder-service of its orders. */
public record MerchantEvent(BusinessIdentifier business, UUID merchantId) {

  public static final String NAME = "Järvi Kahvila";
  public static final String UNIT = "Järvi by the fjord";

  /** A merchant that no other test uses. */
  public static MerchantEvent fresh() {
    long number = ThreadLocalRandom.current().nextLong(100_000_000, 1_000_000_000);
    return new MerchantEvent(
        new BusinessIdentifier(Scheme.NO_ORG, Long.toString(number)), UUID.randomUUID());
  }

  public void publish(String fact, long sequence) {
    send(Topics.MERCHANTS, "merchant.merchant." + fact, merchantId, sequence, state(NAME, ""));
  }

  public void publishErased(long sequence) {
    send(
        Topics.MERCHANTS,
        "merchant.merchant.erased",
        merchantId,
        sequence,
        state("(erased)", ", \"erased\": true"));
  }

  /** An order of a partner with this merchant is completed. */
  public void publishOrder(String partnerId) {
    UUID orderId = UUID.randomUUID();
    send(
        Topics.PRODUCT_ORDERS,
        "productorder.product-order.completed",
        orderId,
        1,
        """
        {"orderId": "%s", "orderType": "PREFILL", "partnerId": "%s", "merchantName": "%s",
         "businessIdentifier": %s, "salesUnitName": "%s", "productType": "CHECKOUT", "msn": "123456"}
        """
            .formatted(orderId, partnerId, NAME, identifier(), UNIT));
  }

  private String state(String name, String erased) {
    return """
    {"merchantId": "%s", "businessIdentifier": %s, "name": "%s", "status": "ACTIVE",
     "countryCode": "NO", "agreement": {"status": "ACTIVE"} %s}
    """
        .formatted(merchantId, identifier(), name, erased);
  }

  private String identifier() {
    return "{\"scheme\": \"%s\", \"id\": \"%s\"}"
        .formatted(business.scheme().text(), business.id());
  }

  private static void send(String topic, String type, UUID subject, long sequence, String data) {
    TestEvents.publish(
        topic,
        """
        {"specversion": "1.0", "id": "%s", "source": "/torg/test", "type": "%s.v1", "subject": "%s",
         "time": "2026-01-15T10:00:00Z", "datacontenttype": "application/json",
         "sequence": "%d", "sequencetype": "Integer", "data": %s}
        """
            .formatted(UUID.randomUUID(), type, subject, sequence, data));
  }
}
