package dev.torg.productorder.tracking;

import static dev.torg.productorder.testing.OrderSteps.as;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListProductOrdersIT {

  private static final String LIST = "/management/v2/product-orders";

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  private static List<String> ids(Response answer) {
    return answer.path("productOrderId");
  }

  @Nested
  class Returns200 {

    @Test
    void withTheCallersOrdersOldestFirst() {
      String first = OrderSteps.prefilled(partner, business).toString();
      String second = OrderSteps.prefilled(partner, FreshParties.business()).toString();
      OrderSteps.prefilled(FreshParties.partner(), business);

      Response answer = asPartner(partner).get(LIST);

      assertThat(ids(answer)).containsExactly(first, second);
      assertThat(answer.header("Api-Version")).isEqualTo("2026-01");
    }

    @Test
    void pageByPage() {
      List<String> made = new ArrayList<>();
      for (int order = 0; order < 5; order++) {
        made.add(OrderSteps.prefilled(partner, business).toString());
      }
      List<String> seen = new ArrayList<>();
      String next = LIST + "?limit=2";

      while (next != null) {
        Response page = asPartner(partner).urlEncodingEnabled(false).get(next);
        seen.addAll(ids(page));
        String link = page.header("Link");
        next = link == null ? null : link.substring(link.indexOf("/management"), link.indexOf('>'));
      }

      assertThat(seen).isEqualTo(made);
    }

    @Test
    void forTheMerchantToo() {
      String id = OrderSteps.prefilled(partner, business).toString();
      String merchant = TestTokens.merchant("business:NO:ORG", business.id(), "123456");

      Response answer = as(merchant).get(LIST);

      assertThat(ids(answer)).containsExactly(id);
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 201", "cursor, bm90LWEtdXVpZA", "includeExpired, maybe"})
    void toAPageThatCannotBe(String parameter, String value) {
      Response answer = asPartner(partner).queryParam(parameter, value).get(LIST);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.<List<String>>path("extraDetails.key")).containsExactly(parameter);
    }
  }
}
