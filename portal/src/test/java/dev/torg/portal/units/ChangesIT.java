package dev.torg.portal.units;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubApi.class)
class ChangesIT {

  @Test
  void theLogHasTheValuesBeforeAndAfterAndGoesOn() {
    StubApi.reset();
    StubApi.answer(
        "GET /portal/v1/sales-units/123456/changes?limit=25",
        new Answer(
            200,
            Map.of("Link", "<https://torg.example/x?cursor=abc>; rel=\"next\""),
            """
            {"changes": [{"timestamp": "2026-01-02T03:04:05Z", "change": "Updated MSN name",
              "field": "name", "oldValue": "<Old>", "newValue": "New", "changedBy": "Partner"}]}\
            """));

    String page =
        given()
            .header("Authorization", "Bearer " + TestTokens.portalForPartner("Pia", "7001001"))
            .get("/portal/sales-units/123456/changes")
            .asString();

    assertThat(page).contains("&lt;Old&gt;", ">New</td>", "?cursor=abc");
  }
}
