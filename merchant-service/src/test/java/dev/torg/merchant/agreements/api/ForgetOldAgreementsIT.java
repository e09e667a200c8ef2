package dev.torg.merchant.agreements.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ForgetOldAgreementsIT {

  @Inject MutableClock clock;
  @Inject FakeRegistry registry;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void draftsNinetyDaysAfterTheirLastChange() {
    // Given
    BusinessIdentifier old = Businesses.fresh();
    Portal.draft(old).then().statusCode(200);
    clock.advance(Duration.ofDays(2));
    BusinessIdentifier younger = Businesses.fresh();
    Portal.draft(younger).then().statusCode(200);

    // When
    clock.advance(Duration.ofDays(89));

    // Then
    await().untilAsserted(() -> assertThat(statusFor(old)).isNotEqualTo("DRAFT"));
    assertThat(statusFor(younger)).isEqualTo("DRAFT");
  }

  @Test
  void whatStoodInARejectedOneAYearAfterTheDecision() {
    // Given
    BusinessIdentifier business = registry.companyOfKari("Fjord Fitness AS");
    Operator.reject(Portal.signed(business)).then().statusCode(200);

    // When
    clock.advance(Duration.ofDays(366));

    // Then
    await()
        .untilAsserted(
            () ->
                assertThat(Portal.as(Portal.kari(business)).get(Portal.AGREEMENT).asString())
                    .doesNotContain("Kari Nordmann")
                    .doesNotContain("1980-03-12")
                    .doesNotContain("post@fjord.example"));
    Portal.as(Portal.kari(business))
        .get(Portal.AGREEMENT)
        .then()
        .statusCode(200)
        .body("status", equalTo("REJECTED"));
  }

  private static String statusFor(BusinessIdentifier business) {
    return Portal.as(Portal.kari(business)).get(Portal.AGREEMENT).path("status");
  }
}
