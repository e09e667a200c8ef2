package dev.torg.orgconfig.testing;

import static io.restassured.RestAssured.given;

import dev.torg.platform.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Does what an administrator of organisations does. */
public final class Administrator {

  public static final String ORGS = "/api/v1/vipps-orgs";
  public static final String DOUBLED = ORGS + ORGS;

  private Administrator() {}

  /** An organisation that no other test uses. */
  public static String freshOrgId() {
    return "org_" + UUID.randomUUID().toString().replace('-', '_');
  }

  public static RequestSpecification of(String... orgIds) {
    return given().auth().oauth2(TestTokens.administrator(orgIds));
  }

  /** The body of the published example, for this organisation. */
  public static Map<String, Object> exampleFor(String orgId) {
    return new TreeMap<>(
        Map.of(
            "org_id",
            orgId,
            "client_id",
            "vipps-client-new001",
            "client_secret_ref",
            "vault://orgs/" + orgId + "/vipps_secret",
            "redirect_uri",
            "myapp://vipps-callback",
            "scopes",
            List.of("openid", "phoneNumber"),
            "environment",
            "production"));
  }

  public static Response creates(Map<String, Object> body) {
    return of(String.valueOf(body.get("org_id")))
        .contentType(ContentType.JSON)
        .body(body)
        .post(ORGS);
  }

  /** An organisation configured as in the published example. */
  public static String configured() {
    String orgId = freshOrgId();
    creates(exampleFor(orgId)).then().statusCode(201);
    return orgId;
  }

  public static Response changes(String orgId, String body) {
    return of(orgId).contentType(ContentType.JSON).body(body).put(ORGS + "/" + orgId);
  }

  public static Response reads(String orgId) {
    return of(orgId).get(ORGS + "/" + orgId);
  }

  public static Response deletes(String orgId) {
    return of(orgId).delete(ORGS + "/" + orgId);
  }
}
