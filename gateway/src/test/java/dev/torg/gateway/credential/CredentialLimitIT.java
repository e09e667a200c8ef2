package dev.torg.gateway.credential;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(StubServices.class)
class CredentialLimitIT {

  @Test
  void anEventSetsTheLimitOfACredential() {
    // Given
    String credential = UUID.randomUUID().toString();
    String token = TestTokens.partnerToken("123456").with("sub", credential).signed();
    // When
    TestEvents.publish(Topics.CREDENTIALS, event(credential, 7));
    // Then
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(Gateway.as(token).get(SALES_UNITS).header("RateLimit-Policy"))
                    .isEqualTo("\"default\";q=7;w=60"));
  }

  private static String event(String credentialId, long requestsPerMinute) {
    return """
    {"specversion":"1.0","id":"%s","source":"/torg/partner-service",
     "type":"partner.credential.issued.v1","subject":"%s","time":"2026-01-01T00:00:00Z",
     "sequence":"1","sequencetype":"Integer",
     "data":{"credentialId":"%s","kind":"partner","status":"ACTIVE","requestsPerMinute":%d}}\
    """
        .formatted(UUID.randomUUID(), credentialId, credentialId, requestsPerMinute);
  }
}
