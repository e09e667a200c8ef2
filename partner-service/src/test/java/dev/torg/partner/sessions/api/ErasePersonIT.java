package dev.torg.partner.sessions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.MarkScan;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ErasePersonIT {

  private static final String PATH = "/operations/v1/persons/{userId}/personal-data";
  private static final String BAR = "/operations/v1/persons/{userId}/bar";
  private static final String ACTS = "/operations/v1/persons/{userId}/acts";

  /** As it stands in the name and in the address that is made of it. */
  private final String mark = "mark" + UUID.randomUUID().toString().substring(0, 8);

  @Inject DataSource database;

  @Nested
  class Returns200 {

    @Test
    void withAllThatIsKept() {
      // Given
      Person person = Person.logsIn(mark, "1980-03-12");
      String partnerId = Operator.registersPartner();
      Operator.connects(person.userId(), partnerId);

      // When
      Response export = Operator.request().get(PATH, person.userId());

      // Then
      export
          .then()
          .statusCode(200)
          .body("userId", equalTo(person.userId()))
          .body("name", equalTo(mark))
          .body("birthDate", equalTo("1980-03-12"))
          .body("partnerIds", contains(partnerId));
    }
  }

  @Nested
  class Returns204 {

    @Test
    void andLeavesNothingOfThePerson() {
      // Given
      Person person = Person.logsIn(mark, "1980-03-12");
      String partnerId = Operator.registersPartner();
      Operator.connects(person.userId(), partnerId);
      choosesMails(person);
      letsSomebodyIn(person, partnerId);
      assertThat(MarkScan.tablesHolding(database, mark))
          .contains("portal_users", "access_grants", "acts");

      // When
      Response answer = Operator.request().delete(PATH, person.userId());

      // Then
      assertThat(answer.statusCode()).isEqualTo(204);
      assertThat(MarkScan.tablesHolding(database, mark)).isEmpty();
      assertThat(Operator.request().get(PATH, person.userId()).statusCode()).isEqualTo(404);
      assertThat(Operator.request().get(ACTS, person.userId()).<List<String>>path("acts.fact"))
          .first()
          .isEqualTo("partner.person.erased");
    }

    private static void choosesMails(Person person) {
      person
          .request()
          .contentType("application/merge-patch+json")
          .body("{\"mails\": [\"orders\"]}")
          .patch("/portal/v1/session")
          .then()
          .statusCode(200);
    }

    private static void letsSomebodyIn(Person person, String partnerId) {
      String token = UserCalls.acting(person, Map.of("partnerId", partnerId)).path("token");
      Person other = Person.logsIn("Rolf Leser", "1991-03-03");
      UserCalls.takesUp(other, UserCalls.invitation(token, "reader")).then().statusCode(200);
    }
  }

  @Nested
  class EndsOrKeepsOut {

    @Test
    void whoStillHasASession() {
      // Given
      Person person = Person.logsIn(mark, "1980-03-12");

      // When
      Operator.request().delete(PATH, person.userId());

      // Then
      await()
          .untilAsserted(
              () -> assertThat(TestEvents.read(Topics.CREDENTIALS, person.sessionId())).hasSize(1));
    }

    @Test
    void whoWasBarred() {
      // Given
      UUID knownBy = UUID.randomUUID();
      Person person = Person.logsIn(mark, "1980-03-12", knownBy);
      Operator.request().post(BAR, person.userId()).then().statusCode(204);

      // When
      Operator.request().delete(PATH, person.userId());
      int login = Person.triesToLogIn(mark, "1980-03-12", knownBy);

      // Then
      assertThat(login).isEqualTo(403);
      assertThat(MarkScan.tablesHolding(database, mark)).isEmpty();
      assertThat(MarkScan.tablesHolding(database, "sub-" + knownBy))
          .containsExactly("portal_users");
      Operator.request()
          .get(PATH, person.userId())
          .then()
          .statusCode(200)
          .body("name", equalTo("(erased)"));
      assertThat(Operator.request().get(ACTS, person.userId()).<List<String>>path("acts.after"))
          .doesNotContain("{\"barred\":true}");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forAPartner() {
      RestAssured.given()
          .auth()
          .oauth2(TestTokens.partner("123456"))
          .delete(PATH, UUID.randomUUID())
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void theSecondTime() {
      Person person = Person.logsIn(mark, "1980-03-12");
      Operator.request().delete(PATH, person.userId());

      Response again = Operator.request().delete(PATH, person.userId());

      assertThat(again.statusCode()).isEqualTo(404);
    }

    @Test
    void forWhatIsNoId() {
      Operator.request().get(PATH, "kari").then().statusCode(404);
    }
  }
}
