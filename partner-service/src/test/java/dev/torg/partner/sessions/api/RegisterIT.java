package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class RegisterIT {

  @Nested
  class Returns302 {

    @Test
    void toTheOrder() {
      given()
          .redirects()
          .follow(false)
          .get("/register/vippspanett/0193a000-0000-7000-8000-000000000001")
          .then()
          .statusCode(302)
          .header("Location", equalTo("/portal/orders/0193a000-0000-7000-8000-000000000001"));
    }

    @Test
    void toTheTemplate() {
      given()
          .redirects()
          .follow(false)
          .get("/register/template/0193a000-0000-7000-8000-000000000001")
          .then()
          .statusCode(302)
          .header("Location", equalTo("/portal/templates/0193a000-0000-7000-8000-000000000001"));
    }
  }

  /** Who mistyped the link is a person, whom a page tells so. */
  @ParameterizedTest
  @CsvSource({"42, 42", "..%2f..%2fdocs, ..%2F..%2Fdocs", "%0d%0aX:1, %0D%0AX%3A1"})
  void aMistypedLinkLeadsToWhereNoOrderIs(String mistyped, String id) {
    given()
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .get("/register/vippspanett/" + mistyped)
        .then()
        .statusCode(302)
        .header("Location", equalTo("/portal/orders/" + id));
  }

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(strings = {"/register/vippspanett", "/register"})
    void whenItIsNoOrdersAddress(String path) {
      given().redirects().follow(false).get(path).then().statusCode(404);
    }
  }
}
