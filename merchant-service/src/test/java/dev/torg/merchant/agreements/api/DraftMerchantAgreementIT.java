package dev.torg.merchant.agreements.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.registry.Role;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class DraftMerchantAgreementIT {

  @Inject FakeRegistry registry;

  private final BusinessIdentifier business = Businesses.fresh();

  @Nested
  class Returns200 {

    @Test
    void andKeepsTheForm() {
      // When
      var response = Portal.draft(business);

      // Then
      response
          .then()
          .statusCode(200)
          .header("ETag", startsWith("\"1.0."))
          .body("status", equalTo("DRAFT"))
          .body("form.owners[0].name", equalTo("Kari Nordmann"))
          .body("form.owners[0].birthDate", equalTo("1980-03-12"))
          .body("form.owners[0].sharePercent", equalTo(60))
          .body("form.owners[0].ownership", equalTo("DIRECT"))
          .body("form.politicallyExposedPersons[0].position", equalTo("Member of parliament"))
          .body("form.contactEmail", equalTo("post@fjord.example"));
    }

    @Test
    void whenTheChangeRestsOnTheLatestRevision() {
      // Given
      String tag = Portal.draft(business).header("ETag");

      // When
      var response =
          Portal.put(Portal.as(Portal.kari(business)).header("If-Match", tag), Portal.FORM);

      // Then
      response.then().statusCode(200).header("ETag", startsWith("\"2.0."));
    }

    @Test
    void whenTheAgreementWasRejected() {
      // Given
      registry.put(business, "Fjord Fitness AS", Role.CHIEF_EXECUTIVE);
      Operator.reject(Portal.signed(business)).then().statusCode(200);

      // When
      var response = Portal.draft(business);

      // Then
      response
          .then()
          .statusCode(200)
          .body("status", equalTo("REJECTED"))
          .body("rejectionReason", equalTo("An owner is missing."));
    }
  }
}
