package dev.torg.journey;

import java.net.URI;
import java.util.Map;

/**
 * A partner as another program may call for it.
 *
 * @param headers the token that it has bought, and its subscription key
 * @param order a product order that it may prefill
 */
public record CallingPartner(
    URI address, String partnerId, Map<String, String> headers, String order) {

  /** A partner with a token, who orders with its first price package. */
  public static CallingPartner logIn(Gateway gateway, PartnerKeys keys) {
    Partner partner = Partner.logIn(gateway, keys);
    String pricePackageId =
        partner
            .get("/management/v1/partners/price-packages")
            .expect("Reading price packages", 200)
            .json()
            .path(0)
            .path("pricePackageId")
            .asText();
    return new CallingPartner(
        gateway.address(),
        keys.partnerId(),
        partner.caller().headers(),
        Storefront.NORDLYS.order(pricePackageId));
  }

  /** To whose calls nobody listens. */
  public Caller caller() {
    return new Caller(new Gateway(address, Narrator.SILENT), "partner", headers);
  }

  @Override
  public String toString() {
    return "CallingPartner[" + partnerId + "]";
  }
}
