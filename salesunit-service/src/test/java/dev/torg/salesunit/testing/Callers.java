package dev.torg.salesunit.testing;

import static io.restassured.RestAssured.given;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import io.restassured.specification.RequestSpecification;

/** Requests with the keys of a partner or of a sales unit. */
public final class Callers {

  private Callers() {}

  public static RequestSpecification asPartner(String partnerId) {
    return given().auth().oauth2(TestTokens.partner(partnerId));
  }

  public static RequestSpecification asMerchant(BusinessIdentifier business, long msn) {
    return given()
        .auth()
        .oauth2(TestTokens.merchant(business.scheme().text(), business.id(), Long.toString(msn)));
  }
}
