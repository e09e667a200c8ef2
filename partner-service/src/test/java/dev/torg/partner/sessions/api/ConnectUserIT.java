package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ConnectUserIT {

  private String partnerId;

  @BeforeEach
  void aPartnerIsRegistered() {
    partnerId = Operator.registersPartner();
  }

  @Nested
  class Returns200 {

    @Test
    void howeverOftenItIsAsked() {
      Person pia = Person.logsIn("Pia Partner", "1985-01-15");
      post(partnerId, Map.of("userId", pia.userId())).then().statusCode(200);

      Response again = post(partnerId, Map.of("userId", pia.userId()));

      again
          .then()
          .statusCode(200)
          .body("partnerId", equalTo(partnerId))
          .body("userId", equalTo(pia.userId()));
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"pia", "0193a000-0000-7000-8000-00000000dead"})
    void whenNobodyHasThatId(String userId) {
      post(partnerId, Map.of("userId", userId))
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains("/userId"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePersonConnectsHerself() {
      given()
          .auth()
          .oauth2(TestTokens.portal("Pia Partner"))
          .contentType(ContentType.JSON)
          .body(Map.of("userId", UUID.randomUUID().toString()))
          .post("/operations/v1/partners/{partnerId}/users", partnerId)
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchPartner() {
      post(Operator.freshPartnerId(), Map.of("userId", UUID.randomUUID().toString()))
          .then()
          .statusCode(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenThePersonHasOtherAccess() {
      Person pia = Person.logsIn("Pia Partner", "1985-01-15");
      post(partnerId, Map.of("userId", pia.userId())).then().statusCode(200);

      Response other = post(partnerId, Map.of("userId", pia.userId(), "access", "reader"));

      other.then().statusCode(409).body("detail", containsString("other access already"));
      Operator.request()
          .get("/operations/v1/partners/{partnerId}/users", partnerId)
          .then()
          .body("users.access", contains("admin"));
    }
  }

  private static Response post(String partnerId, Map<String, String> body) {
    return Operator.request()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/operations/v1/partners/{partnerId}/users", partnerId);
  }
}
