package dev.torg.gateway.credential;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(StubServices.class)
class RevocationIT {

  @Test
  void aRevokedCredentialIsRefusedWithinFiveSeconds() {
    // Given
    String credential = UUID.randomUUID().toString();
    String token = TestTokens.partnerToken("123456").with("sub", credential).signed();
    Gateway.as(token).get(SALES_UNITS).then().statusCode(200);
    // When
    TestEvents.publish(Topics.CREDENTIALS, credentialIs(credential, "revoked", "REVOKED"));
    // Then
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> Gateway.as(token).get(SALES_UNITS).then().statusCode(401));
  }

  @Test
  void anIssuedCredentialIsNotRefused() {
    // Given
    String credential = UUID.randomUUID().toString();
    String other = UUID.randomUUID().toString();
    String token = TestTokens.partnerToken("123456").with("sub", credential).signed();
    String otherToken = TestTokens.partnerToken("654321").with("sub", other).signed();
    // When
    TestEvents.publish(Topics.CREDENTIALS, credentialIs(credential, "issued", "ACTIVE"));
    TestEvents.publish(Topics.CREDENTIALS, credentialIs(other, "revoked", "REVOKED"));
    // Then
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> Gateway.as(otherToken).get(SALES_UNITS).then().statusCode(401));
    assertThat(Gateway.as(token).get(SALES_UNITS).statusCode()).isEqualTo(200);
  }

  @Test
  void anEndedSessionIsRefusedWithinFiveSeconds() {
    // Given
    String session = UUID.randomUUID().toString();
    String token = TestTokens.portalToken("Kari Nordmann").with("sid", session).signed();
    Gateway.as(token).get("/portal/v1/session").then().statusCode(200);
    // When
    TestEvents.publish(
        Topics.CREDENTIALS,
        event(
            "session.ended",
            session,
            "\"sessionId\":\"%s\",\"status\":\"ENDED\",\"lastTokenEndsAt\":\"%s\""
                .formatted(session, Instant.now().plusSeconds(3600))));
    // Then
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> Gateway.as(token).get("/portal/v1/session").then().statusCode(401));
  }

  @Test
  void aDeactivatedPartnerIsRefusedWithinFiveSecondsUntilItIsActivatedAgain() {
    // Given
    String partner = "4711" + ThreadLocalRandom.current().nextInt(1000, 10_000);
    String keys = TestTokens.partner(partner);
    String person = TestTokens.portalForPartner("Pia Partner", partner);
    // When
    TestEvents.publish(Topics.PARTNERS, partnerIs(partner, "deactivated"));
    // Then
    awaitStatus(keys, SALES_UNITS, 401);
    awaitStatus(person, "/portal/v1/sales-units", 403);
    assertThat(Gateway.as(person).get("/portal/v1/session").statusCode()).isEqualTo(200);
    TestEvents.publish(Topics.PARTNERS, partnerIs(partner, "activated"));
    awaitStatus(keys, SALES_UNITS, 200);
  }

  private static void awaitStatus(String token, String path, int status) {
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> Gateway.as(token).get(path).then().statusCode(status));
  }

  private static String partnerIs(String partnerId, String verb) {
    return event(
        "partner." + verb,
        partnerId,
        "\"partnerId\":\"%s\",\"status\":\"%s\""
            .formatted(partnerId, verb.equals("activated") ? "ACTIVE" : "DEACTIVATED"));
  }

  @Test
  void theGatewayIsReadyOnceItKnowsTheRevocations() {
    // When
    var ready =
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> given().get("/q/health/ready"), answer -> answer.statusCode() == 200);
    // Then
    assertThat(ready.jsonPath().getString("status")).isEqualTo("UP");
  }

  private static String credentialIs(String credentialId, String verb, String status) {
    return event(
        "credential." + verb,
        credentialId,
        "\"credentialId\":\"%s\",\"kind\":\"partner\",\"status\":\"%s\""
            .formatted(credentialId, status));
  }

  private static String event(String type, String subject, String members) {
    return """
    {"specversion":"1.0","id":"%s","source":"/torg/partner-service","type":"partner.%s.v1",
     "subject":"%s","time":"2026-01-01T00:00:00Z","sequence":"1","sequencetype":"Integer",
     "data":{%s}}\
    """
        .formatted(UUID.randomUUID(), type, subject, members);
  }
}
