package dev.torg.productorder.start;

import static dev.torg.productorder.testing.OrderSteps.as;
import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static dev.torg.productorder.testing.OrderSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PartnerSteps;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class StartManualOrderIT {

  private static final String START = "/portal/v1/product-orders";

  private final BusinessIdentifier business = FreshParties.business();

  private static String with(String partner, UUID pricePackage) {
    return """
        {"productType": "CHECKOUT", "partnerId": "%s", "pricePackageId": "%s"}
        """
        .formatted(partner, pricePackage);
  }

  private Response start(String body) {
    return asMerchant(business).body(body).post(START);
  }

  @Nested
  class Returns201 {

    @Test
    void withAPartnerAndPricePackageOutOfTheList() {
      String partner = PartnerSteps.known();
      UUID pricePackage = OrderSteps.pricePackage(partner);
      Map<String, Map<String, Object>> offers = PartnerSteps.offers();

      UUID id = PartnerSteps.started(business, with(partner, pricePackage));

      assertThat(String.valueOf(offers.get(partner))).contains(pricePackage.toString());
      Response order = ok(asMerchant(business).get(OrderSteps.portal(id)));
      assertThat(order.<String>path("productOrderType")).isEqualTo("MANUAL");
      assertThat(order.<String>path("partnerId")).isEqualTo(partner);
      assertThat(order.<List<String>>path("locked")).doesNotContain("/pricePackageId");
    }

    @Test
    void withoutAnyPartner() {
      UUID id = PartnerSteps.started(business, "{\"productType\": \"LOGIN\"}");

      Response order = ok(asMerchant(business).get(OrderSteps.portal(id)));

      assertThat(order.<String>path("partnerId")).isNull();
      assertThat(order.<String>path("status")).isEqualTo("OPENED");
    }

    @Test
    void onceForEachKey() {
      String body = "{\"productType\": \"LOGIN\"}";
      Response first = asMerchant(business).header("Idempotency-Key", "m1").body(body).post(START);

      Response again = asMerchant(business).header("Idempotency-Key", "m1").body(body).post(START);

      assertThat(again.statusCode()).isEqualTo(201);
      assertThat(again.asString()).isEqualTo(first.asString());
      assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
      assertThat(asMerchant(business).get(START).<List<Object>>path("$")).hasSize(1);
    }
  }

  @Nested
  class Returns204 {

    @Test
    void whenTheMerchantWithdrawsIt() {
      UUID id = PartnerSteps.started(business, "{\"productType\": \"LOGIN\"}");

      Response answer = asMerchant(business).delete(OrderSteps.portal(id));

      assertThat(answer.statusCode()).isEqualTo(204);
      assertThat(asMerchant(business).delete(OrderSteps.portal(id)).statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Returns400 {

    @Test
    void namingPartnerAndPricePackageAtOnce() {
      Response answer = start(with("299", UUID.randomUUID()));

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.<List<String>>path("extraDetails.key"))
          .containsExactly("/partnerId", "/pricePackageId");
    }

    @Test
    void whenThePricePackageIsAnotherPartners() {
      String partner = PartnerSteps.known();

      Response answer = start(with(partner, OrderSteps.pricePackage(FreshParties.partner())));

      assertThat(answer.<List<String>>path("extraDetails.key")).containsExactly("/pricePackageId");
    }

    @Test
    void withoutAProductTypeOrWithAPartnerOfNoForm() {
      Response answer = start("{\"partnerId\": \"x\", \"typo\": 1}");

      assertThat(answer.<List<String>>path("extraDetails.key"))
          .containsExactlyInAnyOrder("/productType", "/partnerId", "/typo");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAPartner() {
      Response answer =
          as(TestTokens.portalForPartner("Pia", "123456"))
              .body("{\"productType\": \"LOGIN\"}")
              .post(START);

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class InTheManagementApi {

    @Test
    void isListedWithAllOthersThatNameThePartnerInItsOwnWords() {
      String partner = PartnerSteps.known();
      UUID template =
          PartnerSteps.template(partner, "{\"name\": \"Bare\", \"productType\": \"LOGIN\"}");
      UUID prefilled = OrderSteps.opened(partner, business);
      UUID started = PartnerSteps.started(business, template);
      UUID manual =
          PartnerSteps.started(
              business, "{\"productType\": \"LOGIN\", \"partnerId\": \"" + partner + "\"}");

      Response list = asPartner(partner).get("/management/v2/product-orders");

      assertThat(list.<List<String>>path("productOrderId"))
          .containsExactly(prefilled.toString(), started.toString(), manual.toString());
      assertThat(list.<List<String>>path("productOrderType"))
          .containsExactly("PREFILL", "TEMPLATE", "MANUAL");
      assertThat(list.<List<String>>path("status"))
          .containsExactly("MERCHANT_VIEWED", "RECEIVED", "RECEIVED");
    }

    @Test
    void isFoundUnderVersion2Only() {
      String partner = PartnerSteps.known();
      UUID id =
          PartnerSteps.started(
              business, "{\"productType\": \"LOGIN\", \"partnerId\": \"" + partner + "\"}");

      Response details = asPartner(partner).get("/management/v2/product-orders/" + id + "/details");
      Response inVersion1 = asPartner(partner).get(OrderSteps.ORDERS + "/" + id);

      assertThat(details.<String>path("productOrderType")).isEqualTo("MANUAL");
      assertThat(details.<String>path("productOrderUrl")).isNull();
      assertThat(inVersion1.statusCode()).isEqualTo(404);
    }
  }
}
