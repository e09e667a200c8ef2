package dev.torg.merchant.testing;

import static io.restassured.RestAssured.given;

import dev.torg.platform.testing.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Steps that an operator takes in the review queue. */
public final class Operator {

  public static final String QUEUE = "/operations/v1/review/merchant-agreements";

  private Operator() {}

  public static RequestSpecification operator() {
    return given().auth().oauth2(TestTokens.operator());
  }

  public static Response approve(String merchantId) {
    return operator().post(QUEUE + "/" + merchantId + "/approval");
  }

  public static Response reject(String merchantId) {
    return operator()
        .contentType("application/json")
        .body("{\"reason\": \"An owner is missing.\"}")
        .post(QUEUE + "/" + merchantId + "/rejection");
  }
}
