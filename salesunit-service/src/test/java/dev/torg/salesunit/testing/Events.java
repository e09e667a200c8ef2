package dev.torg.salesunit.testing;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.business.BusinessIdentifier;
import java.util.UUID;

/** Events of other services, as they arrive. */
public final class Events {

  private static final String ENVELOPE =
      """
      {"specversion":"1.0","id":"%s","source":"/torg/test","type":"%s","subject":"%s",
       "time":"2026-01-02T03:04:05Z","datacontenttype":"application/json",
       "sequence":"%d","sequencetype":"Integer","data":%s}
      """;

  private static final String ORDER =
      """
      {"orderId":"%s","orderType":"PREFILL","status":"PROCESSING",
       "createdBy":{"kind":"partner","id":"%s"},"partnerId":"%s",
       "businessIdentifier":{"scheme":"%s","id":"%s"},
       "merchantName":"Nordlys Kafé AS","salesUnitName":"Nordlys Kafé",
       "productType":"PAYMENT_INTEGRATION",
       "pricePackageId":"0199d0c5-0000-7cc2-9c7e-0a1b2c3d4e5f",
       "settlementBankAccount":{"scheme":"BBAN:NO","id":"86011117947"},
       "salesUnitLogo":"iVBORw0KGgo=","hasRecurring":true}
      """;

  private static final String MERCHANT =
      """
      {"merchantId":"0199d0c5-1111-7cc2-9c7e-0a1b2c3d4e5f",
       "businessIdentifier":{"scheme":"%s","id":"%s"},"name":"Nordlys Kafé AS",
       "status":"%s","countryCode":"NO","agreement":{"status":"ACTIVE"}}
      """;

  private static final String PRICE_PACKAGE =
      """
      {"pricePackageId":"%s","partnerId":"%s","name":"POS standard","description":"2.99%%",
       "visibleInSignupForm":true,"productType":"CASHIER","market":"NO","commission":"30 %%",
       "status":"ACTIVE"}
      """;

  private Events() {}

  public static String approved(UUID orderId, String partnerId, BusinessIdentifier merchant) {
    return order("approved", orderId, partnerId, merchant, 5);
  }

  public static String submitted(UUID orderId, String partnerId, BusinessIdentifier merchant) {
    return order("submitted", orderId, partnerId, merchant, 3);
  }

  public static String merchant(BusinessIdentifier merchant, String status, long sequence) {
    return envelope(
        "merchant.merchant.changed.v1",
        merchant.id(),
        sequence,
        MERCHANT.formatted(merchant.scheme().text(), merchant.id(), status));
  }

  /** Everything but the skeleton of the merchant was erased. */
  public static String merchantErased(BusinessIdentifier merchant, long sequence) {
    return envelope(
        "merchant.merchant.erased.v1",
        merchant.id(),
        sequence,
        MERCHANT
            .formatted(merchant.scheme().text(), merchant.id(), "DEACTIVATED")
            .replace("Nordlys Kafé AS", "(erased)")
            .replace("\"countryCode\"", "\"erased\":true,\"countryCode\""));
  }

  public static String pricePackage(UUID id, String partnerId, long sequence) {
    return envelope(
        "partner.price-package.added.v1",
        id.toString(),
        sequence,
        PRICE_PACKAGE.formatted(id, partnerId));
  }

  private static String order(
      String fact, UUID orderId, String partnerId, BusinessIdentifier merchant, long sequence) {
    return envelope(
        "productorder.product-order." + fact + ".v1",
        orderId.toString(),
        sequence,
        ORDER.formatted(orderId, partnerId, partnerId, merchant.scheme().text(), merchant.id()));
  }

  private static String envelope(String type, String subject, long sequence, String data) {
    return ENVELOPE.formatted(
        UuidCreator.getTimeOrderedEpoch(), type, subject, sequence, data.strip());
  }
}
