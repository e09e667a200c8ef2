package dev.torg.merchant.agreements.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(SignUnderAutomaticPolicyIT.Automatic.class)
class SignUnderAutomaticPolicyIT {

  public static class Automatic implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("torg.agreement.policy", "automatic");
    }
  }

  @Inject FakeRegistry registry;

  @Test
  void returns200WithAnActiveAgreementAndOneEvent() {
    // Given
    var business = registry.companyOfKari("Fjord Fitness AS");
    Portal.draft(business);

    // When
    var response = Portal.sign(business);

    // Then
    response.then().statusCode(200).body("status", equalTo("ACTIVE"));
    String merchantId = response.path("merchantId");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !TestEvents.read(Topics.MERCHANTS, merchantId).isEmpty());
    assertThat(TestEvents.read(Topics.MERCHANTS, merchantId))
        .extracting(event -> event.path("type").asText())
        .containsExactly("merchant.merchant.agreement-activated.v1");
  }
}
