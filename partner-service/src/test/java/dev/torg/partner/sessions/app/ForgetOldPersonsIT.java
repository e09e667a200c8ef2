package dev.torg.partner.sessions.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.MarkScan;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ForgetOldPersonsIT {

  private static final Duration KEPT = Duration.ofDays(730);

  private final String mark = "mark" + UUID.randomUUID().toString().substring(0, 8);

  @Inject MutableClock clock;
  @Inject DataSource database;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void twoYearsAfterTheirLastLogin() {
    // Given
    String partnerId = Operator.registersPartner();
    Person gone = Person.logsIn(mark + " nordmann", "1980-03-12");
    Operator.connects(gone.userId(), partnerId);
    gone.request()
        .contentType("application/merge-patch+json")
        .body("{\"mails\": [\"orders\"]}")
        .patch("/portal/v1/session")
        .then()
        .statusCode(200);
    assertThat(MarkScan.tablesHolding(database, mark)).contains("portal_users", "acts");
    UUID knownBy = UUID.randomUUID();
    Person faithful = Person.logsIn("Trofaste Nordmann", "1980-03-12", knownBy);
    clock.advance(KEPT.minusDays(1));
    Person again = Person.logsIn("Trofaste Nordmann", "1980-03-12", knownBy);

    // When
    clock.advance(Duration.ofDays(2));

    // Then
    await()
        .untilAsserted(
            () ->
                assertThat(Operator.triesToConnect(gone.userId(), partnerId).statusCode())
                    .isEqualTo(400));
    assertThat(MarkScan.tablesHolding(database, mark)).doesNotContain("portal_users", "acts");
    assertThat(again.userId()).isEqualTo(faithful.userId());
    assertThat(Operator.triesToConnect(faithful.userId(), partnerId).statusCode()).isEqualTo(200);
  }

  @Test
  void whoIsBarredExceptForTheBar() {
    // Given
    UUID knownBy = UUID.randomUUID();
    Person barred = Person.logsIn("Sperret Nordmann", "1980-03-12", knownBy);
    Operator.request()
        .post("/operations/v1/persons/{userId}/bar", barred.userId())
        .then()
        .statusCode(204);

    // When
    clock.advance(KEPT.plusDays(1));

    // Then
    await()
        .untilAsserted(
            () ->
                Operator.request()
                    .get("/operations/v1/persons/{userId}/personal-data", barred.userId())
                    .then()
                    .body("name", equalTo("(erased)")));
    assertThat(Person.triesToLogIn("Sperret Nordmann", "1980-03-12", knownBy)).isEqualTo(403);
  }
}
