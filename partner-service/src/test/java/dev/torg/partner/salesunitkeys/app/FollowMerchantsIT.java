package dev.torg.partner.salesunitkeys.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Merchant;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.MarkScan;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class FollowMerchantsIT {

  private static final String KEYS = "/portal/v1/sales-units/{msn}/keys";

  private final String mark = "Mark" + UUID.randomUUID().toString().substring(0, 8);

  @Inject DataSource database;

  @Test
  void leavesNothingOfWhatAnErasedMerchantCalledItsKeys() {
    // Given
    String msn = Merchant.getsSalesUnit(Merchant.BAKERY);
    names(msn, mark);
    names(msn, mark + " again");
    Merchant.request(Merchant.BAKERY).delete(KEYS, msn).then().statusCode(204);
    invites(Person.logsIn("Kari Nordmann", "1980-03-12"), mark);
    assertThat(MarkScan.tablesHolding(database, mark))
        .contains("credentials", "acts", "invitations");

    // When
    TestEvents.publish(Topics.MERCHANTS, erased());

    // Then
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(MarkScan.tablesHolding(database, mark)).isEmpty());
  }

  private static void names(String msn, String label) {
    Merchant.request(Merchant.BAKERY)
        .contentType("application/merge-patch+json")
        .body(Map.of("label", label))
        .patch(KEYS, msn)
        .then()
        .statusCode(200);
  }

  private static void invites(Person administrator, String invitee) {
    RestAssured.given()
        .auth()
        .oauth2(
            TestTokens.portalToken(
                    "Kari", Merchant.BAKERY.scheme().text(), Merchant.BAKERY.id(), true)
                .with("sub", administrator.userId())
                .signed())
        .contentType("application/json")
        .body(Map.of("invitee", invitee, "access", "reader"))
        .post("/portal/v1/invitations")
        .then()
        .statusCode(201);
  }

  private static String erased() {
    return """
        {"specversion": "1.0", "id": "%s", "source": "/torg/merchant-service",
         "type": "merchant.merchant.erased.v1", "subject": "%s", "time": "2026-01-15T10:00:00Z",
         "datacontenttype": "application/json", "sequence": "9", "sequencetype": "Integer",
         "data": {"businessIdentifier": {"scheme": "%s", "id": "%s"}, "name": "(erased)",
                  "status": "DEACTIVATED", "erased": true}}
        """
        .formatted(
            UUID.randomUUID(),
            Merchant.BAKERY.id(),
            Merchant.BAKERY.scheme().text(),
            Merchant.BAKERY.id());
  }
}
