package dev.torg.productorder.filling;

import static dev.torg.productorder.testing.OrderSteps.as;
import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
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

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class EditProductOrderIT {

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  private Response patch(UUID id, String body) {
    return asMerchant(business)
        .contentType("application/merge-patch+json; charset=UTF-8")
        .body(body)
        .patch(OrderSteps.portal(id));
  }

  @Nested
  class Returns200 {

    @Test
    void mergingWhatWasSent() {
      UUID id = OrderSteps.opened(partner, business);

      Response answer =
          patch(
              id, "{\"salesUnitName\": \"Ola & Sønn\", \"website\": {\"url\": \"https://a.no\"}}");

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
      assertThat(answer.<String>path("form.salesUnitName")).isEqualTo("Ola & Sønn");
      assertThat(answer.<String>path("form.website.url")).isEqualTo("https://a.no");
      assertThat(answer.<String>path("form.website.termsUrl"))
          .isEqualTo("https://example.com/terms");
    }

    @Test
    void removingWhatIsNull() {
      UUID id = OrderSteps.opened(partner, business);

      Response answer = patch(id, "{\"settlementBankAccount\": null}");

      assertThat(answer.<Object>path("form.settlementBankAccount")).isNull();
    }

    @Test
    void choosingAPricePackageWhereThePartnerSetNone() {
      UUID pricePackage = OrderSteps.pricePackage(partner);
      UUID id = OrderSteps.opened(partner, business);

      Response answer = patch(id, "{\"pricePackageId\": \"" + pricePackage + "\"}");

      assertThat(answer.<String>path("form.pricePackageId")).isEqualTo(pricePackage.toString());
      assertThat(answer.<List<String>>path("pricePackages.pricePackageId"))
          .containsExactly(pricePackage.toString());
    }

    @Test
    void keepingTheLogoAndThePassword() {
      UUID pricePackage = OrderSteps.pricePackage(partner);
      UUID id = OrderSteps.prefilled(partner, PrefillBodies.guide(business, pricePackage));

      Response answer = patch(id, "{\"salesUnitName\": \"New name\"}");

      assertThat(answer.<String>path("form.salesUnitLogo")).isEqualTo(PrefillBodies.LOGO);
      assertThat(answer.<Boolean>path("form.website.hasTestWebsitePassword")).isTrue();
    }
  }

  @Nested
  class Returns400 {

    @Test
    void namingWhatIsLockedUnknownOrWrong() {
      UUID pricePackage = OrderSteps.pricePackage(partner);
      UUID id = OrderSteps.prefilled(partner, PrefillBodies.guide(business, pricePackage));

      Response answer =
          patch(
              id,
              "{\"pricePackageId\": null, \"productType\": \"LOGIN\", \"typo\": 1,"
                  + " \"website\": {\"url\": \"nowhere\"}}");

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.<List<String>>path("extraDetails.key"))
          .containsExactlyInAnyOrder("/pricePackageId", "/productType", "/typo", "/website/url");
    }

    @Test
    void takingAwayWhatNobodyKnows() {
      UUID id = OrderSteps.opened(partner, business);

      Response answer = patch(id, "{\"typo\": null, \"website\": {\"typo\": null}}");

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.<List<String>>path("extraDetails.key"))
          .containsExactlyInAnyOrder("/typo", "/website/typo");
    }

    @Test
    void whenThePricePackageIsAnotherPartners() {
      UUID pricePackage = OrderSteps.pricePackage(FreshParties.partner());
      UUID id = OrderSteps.opened(partner, business);

      Response answer = patch(id, "{\"pricePackageId\": \"" + pricePackage + "\"}");

      assertThat(answer.<List<String>>path("extraDetails.key")).containsExactly("/pricePackageId");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toThePartner() {
      UUID id = OrderSteps.opened(partner, business);

      Response answer =
          as(TestTokens.portalForPartner("Pia", partner))
              .body("{\"salesUnitName\": \"Mine\"}")
              .patch(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void toThePartnerWhateverItSends() {
      UUID id = OrderSteps.opened(partner, business);

      Response answer =
          as(TestTokens.portalForPartner("Pia", partner))
              .body("{\"x\": 1}")
              .patch(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void onceSubmitted() {
      UUID id = OrderSteps.submitted(partner, business, "ACTIVE");

      Response answer = patch(id, "{\"salesUnitName\": \"Too late\"}");

      assertThat(answer.statusCode()).isEqualTo(409);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenTheOrderChangedSince() {
      UUID id = OrderSteps.opened(partner, business);
      String tag = asMerchant(business).get(OrderSteps.portal(id)).header("ETag");
      patch(id, "{\"salesUnitName\": \"First\"}");

      Response answer =
          asMerchant(business)
              .header("If-Match", tag)
              .body("{\"salesUnitName\": \"Second\"}")
              .patch(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(412);
    }
  }
}
