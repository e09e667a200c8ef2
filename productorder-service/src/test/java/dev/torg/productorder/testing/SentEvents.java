package dev.torg.productorder.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.business.BusinessIdentifier;
import java.time.Instant;
import java.util.UUID;

/** Events as other services send them. */
public final class SentEvents {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SentEvents() {}

  public static String pricePackage(UUID id, String partnerId, String status, long sequence) {
    ObjectNode state =
        JSON.createObjectNode()
            .put("pricePackageId", id.toString())
            .put("partnerId", partnerId)
            .put("name", "POS standard")
            .put("description", "2.99%")
            .put("visibleInSignupForm", true)
            .put("productType", "ePayment")
            .put("status", status);
    return event("partner.price-package.changed.v1", id.toString(), sequence, state);
  }

  public static String partner(String partnerId, String status, long sequence) {
    ObjectNode state =
        JSON.createObjectNode()
            .put("partnerId", partnerId)
            .put("name", "Partner " + partnerId)
            .put("status", status);
    return event("partner.partner.registered.v1", partnerId, sequence, state);
  }

  public static String merchant(
      UUID merchantId, BusinessIdentifier business, String agreement, long sequence) {
    ObjectNode state =
        JSON.createObjectNode()
            .put("merchantId", merchantId.toString())
            .put("name", "Merchant " + business.id())
            .put("status", "ACTIVE")
            .put("countryCode", "NO");
    state.set("businessIdentifier", identifier(business));
    state.putObject("agreement").put("status", agreement).put("signedAt", "2026-01-01T00:00:00Z");
    return event("merchant.merchant.changed.v1", merchantId.toString(), sequence, state);
  }

  /** Everything but the skeleton of the merchant was erased. */
  public static String merchantErased(BusinessIdentifier business, long sequence) {
    UUID merchantId = OrderSteps.merchantId(business);
    ObjectNode state =
        JSON.createObjectNode()
            .put("merchantId", merchantId.toString())
            .put("name", "(erased)")
            .put("status", "DEACTIVATED")
            .put("countryCode", "NO")
            .put("erased", true);
    state.set("businessIdentifier", identifier(business));
    state.putObject("agreement").put("status", "ACTIVE").put("signedAt", "2026-01-01T00:00:00Z");
    return event("merchant.merchant.erased.v1", merchantId.toString(), sequence, state);
  }

  public static String salesUnit(
      String type, String msn, BusinessIdentifier business, UUID orderId, long sequence) {
    ObjectNode state =
        JSON.createObjectNode()
            .put("msn", msn)
            .put("name", "Unit " + msn)
            .put("productOrderId", orderId.toString())
            .put("status", "ACTIVE");
    state.set("businessIdentifier", identifier(business));
    return event("salesunit.sales-unit." + type + ".v1", msn, sequence, state);
  }

  public static String salesUnitOfPartner(
      String msn, BusinessIdentifier business, String partnerId) {
    ObjectNode state =
        JSON.createObjectNode()
            .put("msn", msn)
            .put("name", "Unit " + msn)
            .put("partnerId", partnerId)
            .put("status", "ACTIVE");
    state.set("businessIdentifier", identifier(business));
    return event("salesunit.sales-unit.created.v1", msn, 1, state);
  }

  private static ObjectNode identifier(BusinessIdentifier business) {
    return JSON.createObjectNode().put("scheme", business.scheme().text()).put("id", business.id());
  }

  private static String event(String type, String subject, long sequence, ObjectNode state) {
    ObjectNode event =
        JSON.createObjectNode()
            .put("specversion", "1.0")
            .put("id", UUID.randomUUID().toString())
            .put("source", "/torg/test")
            .put("type", type)
            .put("subject", subject)
            .put("time", Instant.now().toString())
            .put("datacontenttype", "application/json")
            .put("sequence", Long.toString(sequence))
            .put("sequencetype", "Integer");
    event.set("data", state);
    return event.toString();
  }
}
