package dev.torg.salesunit.testing;

import static io.restassured.RestAssured.given;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import io.restassured.specification.RequestSpecification;

/** People in the portal, and those who run the platform. */
public final class People {

  private People() {}

  public static RequestSpecification actingForPartner(String partnerId) {
    return given().auth().oauth2(TestTokens.portalForPartner("Pia Partner", partnerId));
  }

  public static RequestSpecification actingFor(BusinessIdentifier business) {
    return given()
        .auth()
        .oauth2(TestTokens.portal("Mari Daglig", business.scheme().text(), business.id(), false));
  }

  public static RequestSpecification operator(String name) {
    return given().auth().oauth2(TestTokens.operatorToken().with("name", name).signed());
  }
}
