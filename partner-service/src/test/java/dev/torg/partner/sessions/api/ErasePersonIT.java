package dev.torg.partner.sessions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.MarkScan;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ErasePersonIT {

  private static final String PATH = "/operations/v1/persons/{userId}/personal-data";

  private final String mark = "Mark" + UUID.randomUUID().toString().substring(0, 8);

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
      Operator.connects(person.userId(), Operator.registersPartner());
      assertThat(MarkScan.tablesHolding(database, mark)).contains("portal_users");

      // When
      Response answer = Operator.request().delete(PATH, person.userId());

      // Then
      assertThat(answer.statusCode()).isEqualTo(204);
      assertThat(MarkScan.tablesHolding(database, mark)).isEmpty();
      assertThat(Operator.request().get(PATH, person.userId()).statusCode()).isEqualTo(404);
    }

    @Test
    void alsoTheSecondTime() {
      Person person = Person.logsIn(mark, "1980-03-12");
      Operator.request().delete(PATH, person.userId());

      Response again = Operator.request().delete(PATH, person.userId());

      assertThat(again.statusCode()).isEqualTo(204);
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
    void forWhatIsNoId() {
      Operator.request().get(PATH, "kari").then().statusCode(404);
    }
  }
}
