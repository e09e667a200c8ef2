package dev.torg.partner.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keys as they were shown once. */
public record Keys(String clientId, String clientSecret, @Nullable String subscriptionKey) {

  static Keys of(Response issued) {
    return shownBy(issued, 201);
  }

  /** The keys in an answer of the given status. */
  public static Keys shownBy(Response issued, int status) {
    issued.then().statusCode(status);
    return new Keys(
        issued.path("clientId"), issued.path("clientSecret"), issued.path("subscriptionKey"));
  }

  /** The answer to these keys at the door where they buy a token. */
  public Response buyToken() {
    return subscriptionKey == null
        ? asOAuthClient().post("/miami/v1/token")
        : inHeaders().post("/accesstoken/get");
  }

  /** What the token says that these keys buy. */
  public JsonPath claimsOfToken() {
    String token = buyToken().then().statusCode(200).extract().path("access_token");
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return JsonPath.from(new String(claims, StandardCharsets.UTF_8));
  }

  /** A request with all three keys in the headers. */
  public RequestSpecification inHeaders() {
    return given()
        .header("client_id", clientId)
        .header("client_secret", clientSecret)
        .header("Ocp-Apim-Subscription-Key", Objects.requireNonNull(subscriptionKey));
  }

  /** A request for a token with Basic authentication. */
  public RequestSpecification asOAuthClient() {
    return given()
        .auth()
        .preemptive()
        .basic(clientId, clientSecret)
        .formParam("grant_type", "client_credentials");
  }
}
