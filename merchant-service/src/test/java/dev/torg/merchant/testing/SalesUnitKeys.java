package dev.torg.merchant.testing;

import static io.restassured.RestAssured.given;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import io.restassured.specification.RequestSpecification;

/** Requests of a merchant, with the keys of one of its sales units. */
public final class SalesUnitKeys {

  private SalesUnitKeys() {}

  public static RequestSpecification of(BusinessIdentifier business, String msn) {
    return given().auth().oauth2(TestTokens.merchant(business.scheme().text(), business.id(), msn));
  }
}
