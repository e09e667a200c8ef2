package dev.torg.merchant.testing;

import static io.restassured.RestAssured.given;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestToken;
import dev.torg.platform.testing.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Steps that Kari Nordmann takes in the portal for a business. */
public final class Portal {

  public static final String AGREEMENT = "/portal/v1/merchant-agreement";
  public static final String SIGNATURE = AGREEMENT + "/signature";
  public static final String FORM =
      """
      {"owners": [{"name": "Kari Nordmann", "birthDate": "1980-03-12", "sharePercent": 60}],
       "politicallyExposedPersons": [{"name": "Ola Hansen", "position": "Member of parliament"}],
       "contactEmail": "post@fjord.example"}
      """;

  private Portal() {}

  public static TestToken kari(BusinessIdentifier business) {
    return TestTokens.portalToken("Kari Nordmann", business.scheme().text(), business.id(), true);
  }

  public static RequestSpecification as(TestToken token) {
    return given().auth().oauth2(token.signed());
  }

  public static Response draft(BusinessIdentifier business) {
    return put(knowing(business, kari(business)), FORM);
  }

  public static Response put(RequestSpecification caller, String form) {
    return caller.contentType("application/json").body(form).put(AGREEMENT);
  }

  public static Response sign(BusinessIdentifier business) {
    return sign(business, kari(business));
  }

  public static Response sign(BusinessIdentifier business, TestToken token) {
    return knowing(business, token).post(SIGNATURE);
  }

  /** The agreement's present tag. */
  public static String tag(BusinessIdentifier business) {
    return as(kari(business)).get(AGREEMENT).header("ETag");
  }

  /** Somebody who has just read the agreement. */
  public static RequestSpecification knowing(BusinessIdentifier business, TestToken token) {
    return as(token).header("If-Match", tag(business));
  }

  /** Drafts and signs; gives the merchant's id. */
  public static String signed(BusinessIdentifier business) {
    draft(business).then().statusCode(200);
    return sign(business).then().statusCode(200).extract().path("merchantId");
  }
}
