package dev.torg.gateway;

import static dev.torg.gateway.Gateway.SALES_UNITS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.event.Topics;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
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
    TestEvents.publish(Topics.CREDENTIALS, event(credential, "revoked", "REVOKED"));
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
    TestEvents.publish(Topics.CREDENTIALS, event(credential, "issued", "ACTIVE"));
    TestEvents.publish(Topics.CREDENTIALS, event(other, "revoked", "REVOKED"));
    // Then
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> Gateway.as(otherToken).get(SALES_UNITS).then().statusCode(401));
    assertThat(Gateway.as(token).get(SALES_UNITS).statusCode()).isEqualTo(200);
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

  private static String event(String credentialId, String verb, String status) {
    return """
        {"specversion":"1.0","id":"%s","source":"/torg/partner-service","type":"partner.credential.%s.v1",
         "subject":"%s","time":"2026-01-01T00:00:00Z","sequence":"1","sequencetype":"Integer",
         "data":{"credentialId":"%s","kind":"partner","status":"%s"}}"""
        .formatted(UUID.randomUUID(), verb, credentialId, credentialId, status);
  }
}
