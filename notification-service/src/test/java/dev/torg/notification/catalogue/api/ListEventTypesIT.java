package dev.torg.notification.catalogue.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.torg.notification.testing.Registrant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListEventTypesIT {

  private static final String OF_KEYS = "/webhooks/v1/event-types";
  private static final String OF_PEOPLE = "/portal/v1/event-types";
  private static final String AGREEMENTS = "management.merchant-agreement.activated.v1";

  @Nested
  class Returns200 {

    @Test
    void withSchemaAndSampleOfWhatIsMadeHere() {
      // When
      Response answer = Registrant.freshPartner().request().get(OF_KEYS);
      // Then
      String completed = "eventTypes.find { it.name == '" + Registrant.COMPLETED + "' }.";
      answer
          .then()
          .statusCode(200)
          .body(completed + "schema.properties.type.const", equalTo(Registrant.COMPLETED))
          .body(completed + "schema.properties.data.required", hasItem("productOrderId"))
          .body(completed + "sample.type", equalTo(Registrant.COMPLETED))
          .body(completed + "sample.data.status", equalTo("COMPLETED"));
    }

    @Test
    void withTheNamesOnlyOfWhatOtherApisMake() {
      // When
      Response answer = Registrant.freshPartner().request().get(OF_KEYS);
      // Then
      assertThat(
              answer
                  .jsonPath()
                  .getMap("eventTypes.find { it.name == '" + Registrant.CAPTURED + "' }"))
          .containsOnlyKeys("name", "summary");
    }

    @Test
    void withWhatOnlyMerchantsAreToldForMerchantsOnly() {
      // Given
      Registrant owner = Registrant.personOf(new BusinessIdentifier(Scheme.NO_ORG, "310100307"));
      Registrant person = Registrant.personOf(Registrant.freshPartnerId());
      // When
      Response toMerchant = owner.request().get(OF_PEOPLE);
      Response toPartner = person.request().get(OF_PEOPLE);
      // Then
      toMerchant.then().statusCode(200).body("eventTypes.name", hasItem(AGREEMENTS));
      toPartner.then().statusCode(200).body("eventTypes.name", not(hasItem(AGREEMENTS)));
    }

    @Test
    void withWhatCanBeRegisteredFor() {
      // Given
      Registrant partner = Registrant.freshPartner();
      List<String> names = partner.request().get(OF_KEYS).jsonPath().getList("eventTypes.name");
      // When
      Response answer =
          partner.registers("https://hooks.example.com/", names.toArray(String[]::new));
      // Then
      answer.then().statusCode(201);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forWhoActsForNobody() {
      // When
      Response answer =
          Registrant.person(TestTokens.portal("Kari Nobody")).request().get(OF_PEOPLE);
      // Then
      answer.then().statusCode(403).contentType("application/problem+json");
    }
  }
}
