package dev.torg.portal.orders;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a merchant has filled in is kept, whatever is pressed. */
@QuarkusTest
@WithTestResource(StubApi.class)
class FilledOrderIT {

  private static final String ID = "0199b0f0-4444-7000-8000-000000000007";
  private static final String ORDER = "/portal/v1/product-orders/" + ID;
  private static final String PAGE = "/portal/orders/" + ID;
  private static final String NUMBER = "310100307";

  @BeforeEach
  void thereIsAnOpenOrder() {
    StubApi.reset();
    StubApi.answer(
        "GET " + ORDER,
        Answer.ok(
            """
            {"productOrderId": "%s", "status": "OPENED", "businessIdentifier":
             {"scheme": "business:NO:ORG", "id": "%s"}, "form": {"salesUnitName": "Kiosk"}}\
            """
                .formatted(ID, NUMBER)));
    StubApi.answer("PATCH " + ORDER, Answer.ok("{}"));
    StubApi.answer("POST " + ORDER + "/submission", Answer.ok("{}"));
  }

  @ParameterizedTest
  @CsvSource({"save, " + PAGE, "send, " + PAGE, "sign, /portal/agreement?order=" + ID})
  void isSavedBeforeItGoesOn(String pressed, String next) {
    Response answer =
        given()
            .redirects()
            .follow(false)
            .header(
                "Authorization",
                "Bearer " + TestTokens.portal("Mari", "business:NO:ORG", NUMBER, true))
            .header("Sec-Fetch-Site", "same-origin")
            .contentType("application/x-www-form-urlencoded; charset=utf-8")
            .formParam("salesUnitName", "Fjord")
            .formParam("version", "1")
            .formParam("do", pressed)
            .post(PAGE);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith(next);
    assertThat(StubApi.calls("PATCH"))
        .singleElement()
        .satisfies(call -> assertThat(call.body()).contains("Fjord"));
  }
}
