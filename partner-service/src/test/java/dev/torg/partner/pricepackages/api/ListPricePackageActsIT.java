package dev.torg.partner.pricepackages.api;

import static org.hamcrest.Matchers.contains;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ListPricePackageActsIT {

  private static final String PACKAGE =
      "/operations/v1/partners/{partnerId}/price-packages/{pricePackageId}";

  private String partnerId;
  private String pricePackageId;

  @BeforeEach
  void aPackageWasAdded() {
    partnerId = Operator.registersPartner();
    pricePackageId =
        Operator.addsPricePackage(
            partnerId,
            Map.of(
                "name", "POS standard",
                "description", "2.99%",
                "productType", "CASHIER",
                "market", "NO"));
  }

  @Nested
  class Returns200 {

    @Test
    void namingWhoAddedAndWhoWithdrewIt() {
      // Given
      Operator.request().post(PACKAGE + "/withdrawal", partnerId, pricePackageId);
      // When
      var answer = Operator.request().get(PACKAGE + "/acts", partnerId, pricePackageId);
      // Then
      answer
          .then()
          .statusCode(200)
          .body(
              "acts.fact",
              contains("partner.price-package.withdrawn.v1", "partner.price-package.added.v1"))
          .body("acts.actor.name", contains("Test Operator", "Test Operator"));
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAnotherPartnersPackage() {
      Operator.request()
          .get(PACKAGE + "/acts", Operator.registersPartner(), pricePackageId)
          .then()
          .statusCode(404);
    }

    @Test
    void forOneThatIsNotThere() {
      Operator.request()
          .get(PACKAGE + "/acts", partnerId, UUID.randomUUID())
          .then()
          .statusCode(404);
    }
  }
}
