package dev.torg.portal.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser may do with a page stands beside it, whatever page it is. */
@QuarkusTest
@WithTestResource(StubApi.class)
class PageHeadersIT {

  private static final String KNOWN = "/sales-units/123456";

  @BeforeEach
  void aUnitIsKnown() {
    StubApi.reset();
    StubApi.answer(
        "GET /portal/v1" + KNOWN,
        new Answer(
            200,
            Map.of("ETag", "\"7\""),
            """
            {"msn": "123456", "name": "Kiosk", "status": "ACTIVE",
             "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"}}\
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/portal" + KNOWN, "/portal/sales-units/999999", "/portal/nowhere"})
  void runNothingInlineAreFramedByNobodyAndLeadNobodyBack(String page) {
    // When
    Response answer =
        given()
            .header("Authorization", "Bearer " + TestTokens.portalForPartner("Pia", "7001001"))
            .get(page);
    // Then
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http", "*");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }
}
