package dev.torg.partner.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestTokens;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;

/** Sets sales units up, and acts for the merchants that own them. */
public final class Merchant {

  public static final BusinessIdentifier FJORD =
      BusinessIdentifier.of("business:NO:ORG", "310100307");
  public static final BusinessIdentifier BAKERY =
      BusinessIdentifier.of("business:NO:ORG", "310100404");

  private Merchant() {}

  /** A request of a person who acts for the business. */
  public static RequestSpecification request(BusinessIdentifier business) {
    return given()
        .auth()
        .oauth2(TestTokens.portal("Kari Nordmann", business.scheme().text(), business.id(), true));
  }

  /** Makes a sales unit and waits until it has keys. */
  public static String getsSalesUnit(BusinessIdentifier business) {
    SalesUnitEvent unit = SalesUnitEvent.created(business, "100001");
    unit.publish();
    awaitKeys(business, unit.msn());
    return unit.msn();
  }

  public static void awaitKeys(BusinessIdentifier business, String msn) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                request(business).get("/portal/v1/sales-units/{msn}/keys", msn).statusCode()
                    == 200);
  }

  public static Keys reveals(BusinessIdentifier business, String msn) {
    return Keys.shownBy(
        request(business).post("/portal/v1/sales-units/{msn}/keys/reveal", msn), 200);
  }
}
