package dev.torg.portal.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a merchant sees first. */
@QuarkusTest
@WithTestResource(StubApi.class)
class MerchantOverviewIT {

  private static final String NUMBER = "310100307";
  private static final String BUSINESS =
      "\"businessIdentifier\": {\"scheme\": \"business:NO:ORG\", \"id\": \"" + NUMBER + "\"}";

  @BeforeEach
  void forget() {
    StubApi.reset();
    agreement("ACTIVE");
    units("ACTIVE", "DEACTIVATED");
    orders();
  }

  private static void agreement(String status) {
    StubApi.answer(
        "GET /portal/v1/merchant-agreement",
        Answer.ok("{%s, \"status\": \"%s\"}".formatted(BUSINESS, status)));
  }

  private static void units(String... statuses) {
    String line = "{\"msn\": \"123456\", \"name\": \"Shop\", " + BUSINESS + ", \"status\": \"%s\"}";
    StubApi.answer(
        "GET /portal/v1/sales-units?limit=100",
        Answer.ok("{\"salesUnits\": [" + each(line, statuses) + "]}"));
  }

  private static void orders(String... statuses) {
    String line =
        "{\"productOrderId\": \"1\", \"salesUnitName\": \"Order %1$s\", "
            + BUSINESS
            + ", \"status\": \"%1$s\"}";
    StubApi.answer(
        "GET /portal/v1/product-orders?newestFirst=true&limit=100",
        Answer.ok("[" + each(line, statuses) + "]"));
  }

  private static String each(String line, String... values) {
    return Arrays.stream(values).map(line::formatted).collect(Collectors.joining(","));
  }

  private static String page(String language) {
    return given()
        .header(
            "Authorization", "Bearer " + TestTokens.portal("Mari", "business:NO:ORG", NUMBER, true))
        .cookie("torg_language", language)
        .get("/portal/overview")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void itCountsWhatWaitsAndNamesWhatToDo() {
    orders("CREATED", "OPENED", "AWAITING_CUSTOMER", "SUBMITTED", "APPROVED");

    String page = page("en");

    assertThat(page.replaceAll("\\s+", ""))
        .contains(
            "<b>2</b><span>Tofillinandsend",
            "<b>1</b><span>Questionopen",
            "<b>1</b><span>Underreview",
            "<b>1</b><span>Salesunitsinuse");
    assertThat(page).contains("Order OPENED", "Order AWAITING_CUSTOMER");
    assertThat(page).doesNotContain("Order SUBMITTED", "To the agreement", "New order");
  }

  @Test
  void whoHasNoAgreementIsToldSo() {
    agreement("NONE");

    assertThat(page("en")).contains("First, the merchant agreement", "Nothing is urgent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "da", "fi", "en-XA"})
  void itIsThereInEveryLanguage(String language) {
    orders("CREATED", "AWAITING_CUSTOMER");

    assertThat(page(language)).contains("Order CREATED", "Order AWAITING_CUSTOMER");
  }
}
