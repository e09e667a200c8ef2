package dev.torg.productorder.prefill;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
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
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class DryRunIT {

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Inject Pool pool;

  private Response dryRun(String body) {
    return asPartner(partner).body(body).post(ORDERS + "?dryRun=true");
  }

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {"/product-orders", "/products-orders", "/products/orders"})
    void withTheFormAsTheMerchantWouldFindIt(String address) {
      UUID pricePackage = OrderSteps.pricePackage(partner);

      Response answer =
          asPartner(partner)
              .body(PrefillBodies.guide(business, pricePackage))
              .post("/management/v1" + address + "?dryrun=TRUE");

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
      assertThat(answer.<Boolean>path("accepted")).isTrue();
      assertThat(answer.<List<Object>>path("problems")).isEmpty();
      assertThat(answer.<String>path("form.pricePackageId")).isEqualTo(pricePackage.toString());
      assertThat(answer.<Boolean>path("form.website.hasTestWebsitePassword")).isTrue();
      assertThat(answer.<List<String>>path("locked")).contains("/pricePackageId", "/productType");
    }

    @Test
    void withWarningsAboutWhatWillCostTime() {
      Response answer = dryRun(PrefillBodies.smallest(business));

      assertThat(answer.<Boolean>path("accepted")).isTrue();
      assertThat(answer.<List<String>>path("warnings.pointer"))
          .containsExactlyInAnyOrder(
              "/salesUnitName",
              "/settlementBankAccount",
              "/website",
              "/intendedPurpose",
              "/merchantCategoryCode",
              "/annualTurnover");
    }

    @Test
    void withAllProblemsThoseOfTheStoreIncluded() {
      UUID pricePackage = OrderSteps.pricePackage(FreshParties.partner());
      String body =
          """
          {"productType": "SHOES", "salesUnitName": "<b>", "typo": 1, "pricePackageId": "%s"}
          """
              .formatted(pricePackage);

      Response answer =
          asPartner(partner)
              .header("Vipps-System-Name", "a-name-of-more-than-thirty-characters")
              .body(body)
              .post(ORDERS + "?dryRun=true");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.<Boolean>path("accepted")).isFalse();
      assertThat(answer.<List<String>>path("problems.pointer"))
          .containsExactlyInAnyOrder(
              "Vipps-System-Name",
              "/businessIdentifier",
              "/productType",
              "/salesUnitName",
              "/typo",
              "/pricePackageId");
      assertThat(answer.<Object>path("form")).isNull();
    }

    @Test
    void andLeavesNothing() {
      String before = traces();

      Response answer =
          asPartner(partner)
              .header("Idempotency-Key", "dry-1")
              .body(PrefillBodies.complete(business))
              .post(ORDERS + "?dryRun=true");

      assertThat(answer.<Boolean>path("accepted")).isTrue();
      assertThat(traces()).isEqualTo(before);
      assertThat(
              asPartner(partner)
                  .get("/management/v2/product-orders?includeExpired=true")
                  .<List<Object>>path("$"))
          .isEmpty();
    }

    @Test
    void andLeavesTheKeyFreeForTheRequestItself() {
      asPartner(partner)
          .header("Idempotency-Key", "dry-2")
          .body(PrefillBodies.smallest(business))
          .post(ORDERS + "?dryRun=true");

      Response answer =
          asPartner(partner)
              .header("Idempotency-Key", "dry-2")
              .body(PrefillBodies.complete(business))
              .post(ORDERS + "?dryRun=false");

      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(answer.header("Idempotent-Replayed")).isNull();
    }

    /** What there is of this partner, wherever a prefill leaves something. */
    private String traces() {
      return pool.preparedQuery(
              "select (select count(*) from product_orders where partner_id = $1)"
                  + " || ' ' || (select count(*) from outbox where envelope::text like '%' || $1 || '%')"
                  + " || ' ' || (select count(*) from idempotency_keys where caller like '%' || $1)")
          .execute(Tuple.of(partner))
          .map(rows -> rows.iterator().next().getString(0))
          .await()
          .atMost(Duration.ofSeconds(10));
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"=", "=yes", "=1", "=true&dryRun=false"})
    void toAValueThatIsNeitherTrueNorFalse(String value) {
      Response answer =
          asPartner(partner)
              .urlEncodingEnabled(false)
              .body(PrefillBodies.smallest(business))
              .post(ORDERS + "?dryRun" + value);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.<List<String>>path("extraDetails.key")).containsExactly("dryRun");
    }

    @Test
    void toABodyThatIsNoObject() {
      Response answer = dryRun("[]");

      assertThat(answer.statusCode()).isEqualTo(400);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAMerchantForAnotherBusiness() {
      String token = TestTokens.merchant("business:NO:ORG", business.id(), "123456");

      Response answer =
          OrderSteps.as(token)
              .body(PrefillBodies.smallest(FreshParties.business()))
              .post(ORDERS + "?dryRun=true");

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }
}
