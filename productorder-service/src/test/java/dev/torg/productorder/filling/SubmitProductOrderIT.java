package dev.torg.productorder.filling;

import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PrefillBodies;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SubmitProductOrderIT {

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  private Response submit(UUID id) {
    return OrderSteps.submit(id, business);
  }

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {"PROCESSING", "ACTIVE"})
    void onASignedAgreement(String agreement) {
      UUID id = OrderSteps.opened(partner, business);
      OrderSteps.agree(business, agreement, 1);

      Response answer = submit(id);

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
      assertThat(answer.<String>path("status")).isEqualTo("SUBMITTED");
      assertThat(answer.<String>path("nextStep")).isEqualTo("WAIT");
      assertThat(answer.<String>path("merchantName")).isEqualTo("Merchant " + business.id());
    }
  }

  @Nested
  class Returns400 {

    @Test
    void namingEverythingThatIsMissing() {
      UUID id = OrderSteps.prefilled(partner, PrefillBodies.smallest(business));
      asMerchant(business).get(OrderSteps.portal(id));
      OrderSteps.agree(business, "ACTIVE", 1);

      Response answer = submit(id);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.<List<String>>path("extraDetails.key"))
          .containsExactly("/salesUnitName", "/settlementBankAccount", "/website");
    }

    @Test
    void whenNoPricePackageWasChosen() {
      OrderSteps.pricePackage(partner);
      UUID id = OrderSteps.opened(partner, business);
      OrderSteps.agree(business, "ACTIVE", 1);

      Response answer = submit(id);

      assertThat(answer.<List<String>>path("extraDetails.key")).containsExactly("/pricePackageId");
    }
  }

  @Nested
  class Returns404 {

    @Test
    void toAnotherBusiness() {
      UUID id = OrderSteps.opened(partner, business);

      Response answer =
          asMerchant(FreshParties.business()).post(OrderSteps.portal(id) + "/submission");

      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void beforeTheAgreementIsSigned() {
      UUID id = OrderSteps.opened(partner, business);

      Response answer = submit(id);

      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.<String>path("detail")).contains("Sign the merchant agreement first");
    }

    @Test
    void theSecondTime() {
      UUID id = OrderSteps.submitted(partner, business, "ACTIVE");

      Response answer = submit(id);

      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.<String>path("detail"))
          .isEqualTo("An order that is SUBMITTED cannot be submitted.");
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenAColleagueHasEditedTheFormSinceItWasRead() {
      UUID id = OrderSteps.opened(partner, business);
      OrderSteps.agree(business, "ACTIVE", 1);
      String read = asMerchant(business).get(OrderSteps.portal(id)).header("ETag");
      asMerchant(business).body("{\"salesUnitName\": \"Another\"}").patch(OrderSteps.portal(id));

      Response answer =
          asMerchant(business).header("If-Match", read).post(OrderSteps.portal(id) + "/submission");

      assertThat(answer.statusCode()).isEqualTo(412);
    }
  }

  @Nested
  class Returns428 {

    @Test
    void whenNoStateIsNamed() {
      UUID id = OrderSteps.opened(partner, business);
      OrderSteps.agree(business, "ACTIVE", 1);

      Response answer = asMerchant(business).post(OrderSteps.portal(id) + "/submission");

      assertThat(answer.statusCode()).isEqualTo(428);
      assertThat(answer.<String>path("detail")).contains("If-Match");
    }
  }
}
