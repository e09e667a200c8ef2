package dev.torg.notification.endpoints.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.notification.testing.Registrant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListWebhooksIT {

  private static final BusinessIdentifier BUSINESS =
      new BusinessIdentifier(Scheme.NO_ORG, "310100307");

  @Nested
  class Returns200 {

    @Test
    void withExactlyThePublishedMembers() {
      // Given
      Registrant partner = Registrant.freshPartner();
      String id = partner.registered(Registrant.CAPTURED, Registrant.COMPLETED);
      // When
      Response answer = partner.lists();
      // Then
      answer.then().statusCode(200);
      assertThat(answer.jsonPath().getMap(""))
          .isEqualTo(
              Map.of(
                  "webhooks",
                  List.of(
                      Map.of(
                          "id",
                          id,
                          "url",
                          "https://hooks.example.com/torg?from=test",
                          "events",
                          List.of(Registrant.CAPTURED, Registrant.COMPLETED)))));
    }

    @Test
    void withNothingForANewCaller() {
      // When
      Response answer = Registrant.freshPartner().lists();
      // Then
      answer.then().statusCode(200).body("webhooks", equalTo(List.of()));
    }

    @Test
    void withTheBucketOfTheSalesUnitApartFromThePartners() {
      // Given
      String partnerId = Registrant.freshPartnerId();
      Registrant partner = Registrant.partner(partnerId);
      SalesUnitEvent unit = SalesUnitEvent.created(BUSINESS, partnerId);
      unit.publish();
      Registrant aboutUnit = partner.about(unit.msn());
      await().untilAsserted(() -> aboutUnit.lists().then().statusCode(200));
      String ofUnit = aboutUnit.registered(Registrant.COMPLETED);
      String ofAll = partner.registered(Registrant.COMPLETED);
      // When
      Response unitList = aboutUnit.lists();
      Response allList = partner.lists();
      // Then
      unitList.then().body("webhooks.id", equalTo(List.of(ofUnit)));
      allList.then().body("webhooks.id", equalTo(List.of(ofAll)));
    }

    @Test
    void withTheUnitOfItsKeysForAMerchantWithoutHeader() {
      // Given
      String msn = Registrant.freshMsn();
      Registrant merchant = Registrant.merchant(BUSINESS, msn);
      String id = merchant.about(msn).registered(Registrant.COMPLETED);
      // When
      Response answer = merchant.lists();
      // Then
      answer.then().body("webhooks.id", equalTo(List.of(id)));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forOperators() {
      // Given
      Registrant operator = new Registrant(TestTokens.operator(), Map.of());
      // When
      Response answer = operator.lists();
      // Then
      answer.then().statusCode(403).contentType("application/problem+json");
    }
  }
}
