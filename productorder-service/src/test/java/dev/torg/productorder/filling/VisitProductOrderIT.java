package dev.torg.productorder.filling;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;
import static dev.torg.productorder.testing.OrderSteps.as;
import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PartnerSteps;
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
class VisitProductOrderIT {

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Nested
  class Returns200 {

    @Test
    void openingTheOrder() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = asMerchant(business).get(OrderSteps.portal(id));

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
      assertThat(answer.<String>path("status")).isEqualTo("OPENED");
      assertThat(answer.<String>path("nextStep")).isEqualTo("SIGN_MERCHANT_AGREEMENT");
      assertThat(answer.<String>path("merchantAgreement.status")).isEqualTo("NONE");
      assertThat(answer.<String>path("form.salesUnitName")).isEqualTo("Fjord Fitness");
      assertThat(answer.<List<String>>path("locked"))
          .containsExactly("/businessIdentifier", "/productType", "/partnerId");
      assertThat(OrderSteps.status(partner, id)).isEqualTo("OPENED");
    }

    @Test
    void withTheWholeFormExceptThePassword() {
      UUID pricePackage = OrderSteps.pricePackage(partner);
      UUID id = OrderSteps.prefilled(partner, PrefillBodies.guide(business, pricePackage));

      Response answer = asMerchant(business).get(OrderSteps.portal(id));

      assertThat(answer.asString()).doesNotContain("test-password");
      assertThat(answer.<Boolean>path("form.website.hasTestWebsitePassword")).isTrue();
      assertThat(answer.<String>path("form.website.testWebsiteUrl"))
          .isEqualTo("https://example.com/test");
      assertThat(answer.<String>path("form.complianceData.membership.membershipValidity"))
          .isEqualTo("CurrentCalendarYear");
      assertThat(answer.<List<String>>path("locked")).contains("/pricePackageId");
    }

    @Test
    void toThePartnerWithoutOpening() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = as(TestTokens.portalForPartner("Pia", partner)).get(OrderSteps.portal(id));

      assertThat(answer.<String>path("status")).isEqualTo("CREATED");
      assertThat(answer.<String>path("salesUnitName")).isEqualTo("Fjord Fitness");
      assertThat(answer.<String>path("productOrderUrl")).endsWith("/register/prefilled/" + id);
      assertThat(answer.<Object>path("form")).isNull();
      assertThat(answer.header("ETag")).doesNotContain("NONE", "CREATED");
      assertThat(OrderSteps.status(partner, id)).isEqualTo("CREATED");
    }

    @Test
    void inTheListOfTheMerchant() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = asMerchant(business).get("/portal/v1/product-orders");

      assertThat(answer.<List<String>>path("productOrderId")).containsExactly(id.toString());
      assertThat(answer.<List<String>>path("status")).containsExactly("CREATED");
    }
  }

  @Nested
  class Returns304 {

    @Test
    void toAMerchantThatHasTheOrder() {
      UUID id = OrderSteps.opened(partner, business);
      String tag = asMerchant(business).get(OrderSteps.portal(id)).header("ETag");

      Response answer =
          asMerchant(business).header("If-None-Match", tag).get(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(304);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void namingTheBusinessToSomebodyActingForNobody() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = as(TestTokens.portal("Kari Nordmann")).get(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.<String>path("detail")).contains(business.text());
      assertThat(OrderSteps.status(partner, id)).isEqualTo("CREATED");
    }

    @Test
    void toAPartnersKeys() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = asPartner(partner).get(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void toSomebodyActingForNobodyOnceTheMerchantHasCome() {
      UUID id = OrderSteps.opened(partner, business);

      Response answer = as(TestTokens.portal("Kari Nordmann")).get(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.asString()).doesNotContain(business.id());
    }

    @Test
    void toAnotherBusiness() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = asMerchant(FreshParties.business()).get(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(OrderSteps.status(partner, id)).isEqualTo("CREATED");
    }
  }

  @Nested
  class Returns410 {

    @Test
    void onceTheOrderWasWithdrawn() {
      UUID id = OrderSteps.prefilled(partner, business);
      asPartner(partner).delete(ORDERS + "/" + id);

      Response answer = asMerchant(business).get(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(answer.<String>path("type")).endsWith("/problems/gone");
      assertThat(answer.<String>path("partnerName")).isNull();
    }

    @Test
    void namingThePartnerWhereItIsKnown() {
      String known = PartnerSteps.known();
      UUID id = OrderSteps.prefilled(known, business);
      asPartner(known).delete(ORDERS + "/" + id);

      Response answer = asMerchant(business).get(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(answer.<String>path("partnerName")).isEqualTo("Partner " + known);
      assertThat(asMerchant(FreshParties.business()).get(OrderSteps.portal(id)).asString())
          .doesNotContain("partnerName");
    }
  }
}
