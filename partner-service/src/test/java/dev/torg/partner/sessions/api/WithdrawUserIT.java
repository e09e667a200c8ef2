package dev.torg.partner.sessions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may act for a partner is listed, withdrawn and barred, and it is known who did so. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class WithdrawUserIT {

  private static final String USERS = "/operations/v1/partners/{partnerId}/users";
  private static final String BAR = "/operations/v1/persons/{userId}/bar";

  private String partnerId;
  private Person pia;

  @BeforeEach
  void aPersonActsForAPartner() {
    partnerId = Operator.registersPartner();
    pia = Person.logsIn("Pia Partner", "1985-01-15");
    Operator.connects(pia.userId(), partnerId);
  }

  @Nested
  class Returns200 {

    @Test
    void withWhoMayActAndWhoLetThem() {
      Response users = Operator.request().get(USERS, partnerId);

      users
          .then()
          .statusCode(200)
          .body("users[0].userId", equalTo(pia.userId()))
          .body("users[0].name", equalTo("Pia Partner"))
          .body("users[0].connectedBy", equalTo("Test Operator"))
          .body("users[0].connectedAt", notNullValue());
    }

    @Test
    void withWhoDidWhatAboutThePerson() {
      Operator.request().delete(USERS + "/{userId}", partnerId, pia.userId());
      Operator.request().post(BAR, pia.userId());

      Response acts = Operator.request().get("/operations/v1/persons/{id}/acts", pia.userId());

      assertThat(acts.<Iterable<String>>path("acts.fact"))
          .containsExactly(
              "partner.person.barred", "partner.person.disconnected", "partner.person.connected");
      assertThat(acts.<Iterable<String>>path("acts.actor.name")).containsOnly("Test Operator");
    }
  }

  @Nested
  class Returns204 {

    @Test
    void andThePersonsSessionsEndAtOnce() {
      String session = sessionId(acting().then().statusCode(200).extract().path("token"));

      Operator.request()
          .delete(USERS + "/{userId}", partnerId, pia.userId())
          .then()
          .statusCode(204);

      await()
          .untilAsserted(() -> assertThat(TestEvents.read("torg.credentials", session)).hasSize(1));
      assertThat(acting().statusCode()).isIn(401, 404);
      Operator.request().get(USERS, partnerId).then().body("users", empty());
    }

    @Test
    void andABarredPersonActsForNobody() {
      Operator.request().post(BAR, pia.userId()).then().statusCode(204);

      acting().then().statusCode(403);
      Operator.request().delete(BAR, pia.userId()).then().statusCode(204);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchAccessOrPerson() {
      String nobody = UUID.randomUUID().toString();

      Operator.request().delete(USERS + "/{userId}", partnerId, nobody).then().statusCode(404);
      Operator.request().post(BAR, nobody).then().statusCode(404);
    }
  }

  private Response acting() {
    return pia.request()
        .contentType("application/json")
        .body(Map.of("partnerId", partnerId))
        .post("/portal/v1/session/acting-for");
  }

  private static String sessionId(String token) {
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return JsonPath.from(new String(claims, StandardCharsets.UTF_8)).getString("sid");
  }
}
