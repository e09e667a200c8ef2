package dev.torg.partner.sessions.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.MarkScan;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ForgetInvitationsIT {

  private final String mark = "mark" + UUID.randomUUID().toString().substring(0, 8);

  @Inject MutableClock clock;
  @Inject DataSource database;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void whenTheyHaveEndedThoughNobodyInvitesAnybodyElse() {
    // Given
    String partnerId = Operator.registersPartner();
    Person pia = Person.logsIn("Pia Partner", "1985-01-15");
    Operator.connects(pia.userId(), partnerId);
    RestAssured.given()
        .auth()
        .oauth2(
            TestTokens.portalToken("Pia Partner")
                .with("sub", pia.userId())
                .with("acting_partner", partnerId)
                .signed())
        .contentType("application/json")
        .body(Map.of("invitee", mark, "access", "reader"))
        .post("/portal/v1/invitations")
        .then()
        .statusCode(201);
    assertThat(MarkScan.tablesHolding(database, mark)).containsExactly("invitations");

    // When
    clock.advance(Duration.ofDays(8));

    // Then
    await().untilAsserted(() -> assertThat(MarkScan.tablesHolding(database, mark)).isEmpty());
  }
}
