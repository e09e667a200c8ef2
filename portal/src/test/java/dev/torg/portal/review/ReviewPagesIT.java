package dev.torg.portal.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reviewers see of an order, and can do about it. */
@QuarkusTest
@WithTestResource(StubApi.class)
class ReviewPagesIT {

  private static final String ORDER = "0199b0f0-1111-7000-8000-000000000001";
  private static final String DECIDE = "action=\"/portal/review/" + ORDER + "/approval\"";

  @BeforeEach
  void forget() {
    StubApi.reset();
  }

  @Test
  void whatWasTakenCanBeDecided() {
    assertThat(page("PROCESSING", "")).contains(DECIDE).doesNotContain("The order is approved");
  }

  @Test
  void whatWasApprovedCanNotAndShowsByItselfWhatComesOfIt() {
    assertThat(page("PROCESSING", "\"approvedAt\": \"2026-01-02T13:00:00Z\","))
        .contains("The order is approved", "data-hx-get=\"/portal/review/" + ORDER + "\"")
        .doesNotContain(DECIDE);
  }

  @Test
  void whatHasItsUnitShowsItsNumberAndAsksForNothingMore() {
    assertThat(
            page(
                "APPROVED",
                """
                "approvedAt": "2026-01-02T13:00:00Z", "salesUnit": {"msn": "123456", "name": "F"},\
                """))
        .contains("123456")
        .doesNotContain(DECIDE, "data-hx-get", "The order is approved");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "0199b0f0-1111-7000-8000-00000000000", "x/acts"})
  void whatCanBeNoOrderIsSaidOnAPageLikeAnyOther(String id) {
    Response page = olga().get("/portal/review/" + id);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.contentType()).startsWith("text/html");
    assertThat(page.asString()).contains("There is nothing here", "/portal/review");
  }

  private static RequestSpecification olga() {
    return given()
        .header("Authorization", "Bearer " + TestTokens.operator("Olga"))
        .header("Accept-Language", "en");
  }

  private static String page(String status, String more) {
    StubApi.answer(
        "GET /operations/v1/review/product-orders/" + ORDER,
        Answer.ok(
            """
            {"productOrderId": "%s", "productOrderType": "PREFILL", "status": "%s", %s
             "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
             "reviewer": "Olga", "form": {"salesUnitName": "Fjord Fitness"}}\
            """
                .formatted(ORDER, status, more)));
    return olga().get("/portal/review/" + ORDER).asString();
  }
}
