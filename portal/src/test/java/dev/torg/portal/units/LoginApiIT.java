package dev.torg.portal.units;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubApi.class)
class LoginApiIT {

  private static final String UNIT = "/portal/v1/sales-units/123456";
  private static final String PAGE = "/portal/sales-units/123456/login";

  @BeforeEach
  void aUnitIsThere() {
    StubApi.reset();
    StubApi.answer(
        "GET " + UNIT,
        new Answer(
            200,
            Map.of("ETag", "\"7\""),
            """
            {"msn": "123456", "name": "Unit", "status": "ACTIVE",
             "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
             "login": {"redirectUris": ["https://a.example/x"], "scopes": ["openid", "email"]}}\
            """));
  }

  private static RequestSpecification pia() {
    return given()
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + TestTokens.portalForPartner("Pia", "7001001"))
        .header("Accept-Language", "en")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8");
  }

  @Test
  void isShownAsItIs() {
    assertThat(pia().get(PAGE).asString())
        .contains(">https://a.example/x</textarea>", "value=\"email\" checked", "Take the Login")
        .doesNotContain("value=\"name\" checked");
  }

  @Test
  void takesAnAddressALineAndAlwaysAsksWhoItIs() {
    StubApi.answer("PATCH " + UNIT, Answer.ok("{}"));

    Response done =
        pia()
            .formParam("version", "\"7\"")
            .formParam("redirectUris", " https://a.example/y\r\n\r\napp://back ")
            .formParam("scopes", "name")
            .post(PAGE + "/settings");

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(StubApi.calls("PATCH"))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.ifMatch()).isEqualTo("\"7\"");
              assertThat(call.body())
                  .contains("[\"https://a.example/y\",\"app://back\"]", "[\"openid\",\"name\"]");
            });
  }

  @Test
  void namesTheAddressThatIsWrong() {
    StubApi.answer(
        "PATCH " + UNIT,
        new Answer(
            400,
            Map.of(),
            """
            {"extraDetails": [{"key": "/login/redirectUris/1", "value": "is odd"}]}\
            """));

    Response page = pia().formParam("redirectUris", "app://a\nhttp://b").post(PAGE + "/settings");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.asString()).contains("id=\"redirectUris-mistake\">http://b: is odd");
  }
}
