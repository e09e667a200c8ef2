package dev.torg.notification.testing;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.Locale;
import java.util.UUID;

/** What merchant-service tells of a merchant agreement. */
public record AgreementEvent(UUID merchantId, BusinessIdentifier business, String fact) {

  /**
   * @param fact such as {@code rejected}
   */
  public static AgreementEvent of(BusinessIdentifier business, String fact) {
    return new AgreementEvent(UUID.randomUUID(), business, fact);
  }

  public String json() {
    return """
    {"specversion": "1.0", "id": "%s", "source": "/torg/merchant-service",
     "type": "merchant.merchant.agreement-%s.v1", "subject": "%s",
     "time": "2026-01-15T10:00:00Z", "datacontenttype": "application/json",
     "sequence": "2", "sequencetype": "Integer",
     "data": {"merchantId": "%s", "businessIdentifier": {"scheme": "%s", "id": "%s"},
              "name": "Havn og Fjell", "status": "PENDING", "countryCode": "%s",
              "agreement": {"status": "%s", "signedAt": "2026-01-15T09:00:00Z"}}}
    """
        .formatted(
            UUID.randomUUID(),
            fact,
            merchantId,
            merchantId,
            business.scheme().text(),
            business.id(),
            business.scheme().country(),
            fact.toUpperCase(Locale.ROOT));
  }
}
