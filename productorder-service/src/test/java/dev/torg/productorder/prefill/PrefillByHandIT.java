package dev.torg.productorder.prefill;

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
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people of a partner do with its orders in the portal. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PrefillByHandIT {

  private static final String PREFILL = "/portal/v1/prefilled-product-orders";
  private static final String LIST = "/portal/v1/product-orders";

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  private RequestSpecification asPerson() {
    return as(TestTokens.portalForPartner("Pia", partner));
  }

  private UUID prefilled() {
    return UUID.fromString(
        asPerson().body(PrefillBodies.complete(business)).post(PREFILL).path("prefilledOrderId"));
  }

  private List<String> listed(String query) {
    return asPerson().get(LIST + query).path("productOrderId");
  }

  @Test
  void anOrderIsMadeForThePartnerOncePerKey() {
    RequestSpecification twice =
        asPerson().header("Idempotency-Key", "by-hand").body(PrefillBodies.complete(business));

    Response first = twice.post(PREFILL);
    Response second = twice.post(PREFILL);

    assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
    String id = first.path("prefilledOrderId");
    assertThat(second.<String>path("prefilledOrderId")).isEqualTo(id);
    assertThat(first.<String>path("prefillUrl")).endsWith("/register/prefilled/" + id);
    assertThat(OrderSteps.status(partner, UUID.fromString(id))).isEqualTo("CREATED");
  }

  @Test
  void aDryRunShowsTheFormAndMakesNothing() {
    Response answer =
        asPerson().body(PrefillBodies.complete(business)).post(PREFILL + "?dryRun=true");

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.<String>path("form.salesUnitName")).isEqualTo("Fjord Fitness");
    assertThat(listed("")).isEmpty();
  }

  @Test
  void anOrderIsWithdrawnByPeopleOfItsPartnerOnly() {
    UUID id = prefilled();
    String stranger = TestTokens.portalForPartner("Per", FreshParties.partner());

    assertThat(as(stranger).delete(OrderSteps.portal(id)).statusCode()).isEqualTo(404);
    assertThat(asMerchant(business).delete(OrderSteps.portal(id)).statusCode()).isEqualTo(404);
    assertThat(asPerson().delete(OrderSteps.portal(id)).statusCode()).isEqualTo(204);
    assertThat(asMerchant(business).get(OrderSteps.portal(id)).statusCode()).isEqualTo(410);
  }

  @Test
  void whoReadAnOlderStateWithdrawsNothing() {
    UUID id = prefilled();
    RequestSpecification read = OrderSteps.having(asPerson(), OrderSteps.portal(id));
    asMerchant(business).get(OrderSteps.portal(id));

    assertThat(read.delete(OrderSteps.portal(id)).statusCode()).isEqualTo(412);
  }
}
