package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** People who log in with an eID are operators when an operator has made them so. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class OperatorsIT {

  private static final String OPERATORS = "/operations/v1/operators";
  private static final String PERSON = "/operations/v1/persons/{userId}";

  @Nested
  class Returns200 {

    @Test
    void toAnOperatorWhoChoosesToActAsOne() {
      // Given
      Person olga = appointed("Olga Operator");
      olga.request().get("/portal/v1/session").then().body("operator", equalTo(true));

      // When
      Response chosen = acting(olga, Map.of("operator", true));

      // Then
      chosen
          .then()
          .statusCode(200)
          .cookie("torg_session", equalTo(chosen.<String>path("token")))
          .body("actingFor.operator", equalTo(true));
      RequestSpecification operating = given().auth().oauth2(chosen.path("token"));
      operating.get("/operations/v1/partners").then().statusCode(200);
      operating
          .get("/portal/v1/session")
          .then()
          .statusCode(200)
          .body("name", equalTo("Olga Operator"))
          .body("actingFor.operator", equalTo(true));
    }

    @Test
    void whenAnOperatorSwitchesToAPartner() {
      // Given
      Person olga = appointed("Olga Operator");
      String partnerId = Operator.registersPartner();
      Operator.connects(olga.userId(), partnerId);
      String token = acting(olga, Map.of("operator", true)).path("token");

      // When
      Response chosen = acting(new Person(olga.userId(), token), Map.of("partnerId", partnerId));

      // Then
      chosen.then().statusCode(200).body("actingFor.partnerId", equalTo(partnerId));
      given()
          .auth()
          .oauth2(chosen.path("token"))
          .get("/operations/v1/partners")
          .then()
          .statusCode(403);
    }

    @Test
    void andWhatAnOperatorDoesNamesThePerson() {
      // Given
      Person olga = appointed("Olga Operator");
      String token = acting(olga, Map.of("operator", true)).path("token");
      Person oda = Person.logsIn("Oda Operator", "1990-02-02");

      // When
      given()
          .auth()
          .oauth2(token)
          .contentType(ContentType.JSON)
          .body(Map.of("userId", oda.userId()))
          .post(OPERATORS)
          .then()
          .statusCode(204);

      // Then
      Operator.request()
          .get(PERSON + "/acts", oda.userId())
          .then()
          .body("acts.fact", contains("partner.person.appointed"))
          .body("acts[0].actor.kind", equalTo("OPERATOR"))
          .body("acts[0].actor.id", equalTo(olga.userId()))
          .body("acts[0].actor.name", equalTo("Olga Operator"));
      Operator.request()
          .get("/operations/v1/personal-data/partners?person=" + olga.userId())
          .then()
          .body(
              "records.findAll { it.table == 'acts-of-person' }.content.subject",
              hasItem(oda.userId()));
      assertThat(listed(oda).get("connectedBy")).isEqualTo("Olga Operator");
      assertThat(listed(oda).get("name")).isEqualTo("Oda Operator");
    }
  }

  @Nested
  class Returns204 {

    @Test
    void andADismissedOperatorIsOutAtOnce() {
      // Given
      Person olga = appointed("Olga Operator");
      acting(olga, Map.of("operator", true)).then().statusCode(200);

      // When
      Operator.request().delete(OPERATORS + "/" + olga.userId()).then().statusCode(204);

      // Then
      await()
          .untilAsserted(
              () -> assertThat(TestEvents.read("torg.credentials", olga.sessionId())).hasSize(1));
      Person again = Person.logsIn("Olga Operator", "1985-01-15");
      assertThat(acting(again, Map.of("operator", true)).statusCode()).isEqualTo(403);
      assertThat(listed(olga)).isNull();
      Operator.request()
          .get(PERSON + "/acts", olga.userId())
          .then()
          .body("acts.fact", contains("partner.person.dismissed", "partner.person.appointed"));
    }

    @Test
    void andTwiceIsNoSecondAct() {
      // Given
      Person olga = appointed("Olga Operator");

      // When
      appoint(olga.userId()).then().statusCode(204);

      // Then
      Operator.request()
          .get(PERSON + "/acts", olga.userId())
          .then()
          .body("acts.fact", contains("partner.person.appointed"));
    }

    @Test
    void andOfOneWhoIsBarredAndErasedNothingIsLeft() {
      // Given
      Person olga = appointed("Olga Operator");
      Operator.request().post(PERSON + "/bar", olga.userId()).then().statusCode(204);
      assertThat(acting(olga, Map.of("operator", true)).statusCode()).isIn(401, 403);

      // When
      Operator.request().delete(PERSON + "/personal-data", olga.userId()).then().statusCode(204);

      // Then
      assertThat(listed(olga)).isNull();
    }
  }

  @Nested
  class Returns400 {

    @Test
    void whenNobodyHasThatId() {
      appoint(UUID.randomUUID().toString())
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains("/userId"));
    }

    @Test
    void whenAPartnerIsNamedToo() {
      Person olga = appointed("Olga Operator");

      Response answer = acting(olga, Map.of("operator", true, "partnerId", "100001"));

      answer.then().statusCode(400).body("extraDetails.key", contains("/business"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAPersonWhoIsNone() {
      Person pia = Person.logsIn("Pia Partner", "1985-01-15");

      Response answer = acting(pia, Map.of("operator", true));

      answer.then().statusCode(403);
      pia.request().get("/portal/v1/session").then().body("operator", equalTo(false));
    }

    @Test
    void toAPersonWhoAppointsHerself() {
      Person pia = Person.logsIn("Pia Partner", "1985-01-15");

      Response answer =
          given()
              .auth()
              .oauth2(pia.session())
              .contentType(ContentType.JSON)
              .body(Map.of("userId", pia.userId()))
              .post(OPERATORS);

      answer.then().statusCode(403);
    }
  }

  private static Person appointed(String name) {
    Person person = Person.logsIn(name, "1985-01-15");
    appoint(person.userId()).then().statusCode(204);
    return person;
  }

  private static Response appoint(String userId) {
    return Operator.request()
        .contentType(ContentType.JSON)
        .body(Map.of("userId", userId))
        .post(OPERATORS);
  }

  private static Response acting(Person person, Map<String, Object> role) {
    return person
        .request()
        .contentType(ContentType.JSON)
        .body(role)
        .post("/portal/v1/session/acting-for");
  }

  private static Map<String, Object> listed(Person person) {
    return Operator.request()
        .queryParam("limit", 200)
        .get(OPERATORS)
        .then()
        .statusCode(200)
        .extract()
        .path("users.find { it.userId == '" + person.userId() + "' }");
  }
}
