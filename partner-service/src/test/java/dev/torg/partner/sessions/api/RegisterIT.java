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

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(strings = {"/register/vippspanett/42", "/register/vippspanett", "/register"})
    void whenItIsNoOrdersAddress(String path) {
      given().redirects().follow(false).get(path).then().statusCode(404);
    }
  }
}
