package dev.torg.productorder;

import static dev.torg.productorder.Api.as;
import static dev.torg.productorder.Api.asMerchant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
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

  private final String partner = TestBusinesses.partner();
  private final BusinessIdentifier business = TestBusinesses.fresh();

  private Response patch(UUID id, String body) {
    return asMerchant(business)
        .contentType("application/merge-patch+json; charset=UTF-8")
        .body(body)
        .patch(Api.portal(id));
  }

  @Nested
  class Returns200 {

    @Test
    void mergingWhatWasSent() {
      UUID id = Api.opened(partner, business);

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
      UUID id = Api.opened(partner, business);

      Response answer = patch(id, "{\"settlementBankAccount\": null}");

      assertThat(answer.<Object>path("form.settlementBankAccount")).isNull();
    }

    @Test
    void choosingAPricePackageWhereThePartnerSetNone() {
      UUID pricePackage = Api.pricePackage(partner);
      UUID id = Api.opened(partner, business);

      Response answer = patch(id, "{\"pricePackageId\": \"" + pricePackage + "\"}");

      assertThat(answer.<String>path("form.pricePackageId")).isEqualTo(pricePackage.toString());
      assertThat(answer.<List<String>>path("pricePackages.pricePackageId"))
          .containsExactly(pricePackage.toString());
    }

    @Test
    void keepingTheLogoAndThePassword() {
      UUID pricePackage = Api.pricePackage(partner);
      UUID id = Api.prefilled(partner, Bodies.guide(business, pricePackage));

      Response answer = patch(id, "{\"salesUnitName\": \"New name\"}");

      assertThat(answer.<String>path("form.salesUnitLogo")).isEqualTo(Bodies.LOGO);
      assertThat(answer.<Boolean>path("form.website.hasTestWebsitePassword")).isTrue();
    }
  }

  @Nested
  class Returns400 {

    @Test
    void namingWhatIsLockedUnknownOrWrong() {
      UUID pricePackage = Api.pricePackage(partner);
      UUID id = Api.prefilled(partner, Bodies.guide(business, pricePackage));

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
    void whenThePricePackageIsAnotherPartners() {
      UUID pricePackage = Api.pricePackage(TestBusinesses.partner());
      UUID id = Api.opened(partner, business);

      Response answer = patch(id, "{\"pricePackageId\": \"" + pricePackage + "\"}");

      assertThat(answer.<List<String>>path("extraDetails.key")).containsExactly("/pricePackageId");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toThePartner() {
      UUID id = Api.opened(partner, business);

      Response answer =
          as(TestTokens.portalForPartner("Pia", partner))
              .body("{\"salesUnitName\": \"Mine\"}")
              .patch(Api.portal(id));

      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void toThePartnerWhateverItSends() {
      UUID id = Api.opened(partner, business);

      Response answer =
          as(TestTokens.portalForPartner("Pia", partner)).body("{\"x\": 1}").patch(Api.portal(id));

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void onceSubmitted() {
      UUID id = Api.submitted(partner, business, "ACTIVE");

      Response answer = patch(id, "{\"salesUnitName\": \"Too late\"}");

      assertThat(answer.statusCode()).isEqualTo(409);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenTheOrderChangedSince() {
      UUID id = Api.opened(partner, business);
      String tag = asMerchant(business).get(Api.portal(id)).header("ETag");
      patch(id, "{\"salesUnitName\": \"First\"}");

      Response answer =
          asMerchant(business)
              .header("If-Match", tag)
              .body("{\"salesUnitName\": \"Second\"}")
              .patch(Api.portal(id));

      assertThat(answer.statusCode()).isEqualTo(412);
    }
  }
}
