package dev.torg.gateway.answer;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Nothing is kept by anybody but who was told that it may. */
@QuarkusTest
@WithTestResource(StubServices.class)
class CacheHeadersIT {

  private static final String CALLER = "Authorization, Cookie, Api-Version";

  @Test
  void anAnswerIsNotKept() {
    // When
    Response answer = Gateway.asPartner().get(SALES_UNITS);
    // Then
    assertHeaders(answer, "no-store", CALLER);
  }

  @Test
  void anAnswerWithATagIsKeptByItsCallerAlone() {
    // When
    Response answer = Gateway.asPartner().get(SALES_UNITS + "/not-modified");
    // Then
    assertHeaders(answer, "private, no-cache", CALLER);
  }

  @Test
  void aRefusalIsNotKept() {
    // When
    Response answer = Gateway.request().get(SALES_UNITS);
    // Then
    assertHeaders(answer, "no-store", CALLER);
  }

  @Test
  void whatAServiceSaysHolds() {
    // When
    Response answer = Gateway.asPartner().get(SALES_UNITS + "/kept");
    // Then
    assertHeaders(answer, "private, max-age=300", CALLER);
  }

  @Test
  void aPublicPageIsTheSameForAll() {
    // When
    Response answer = Gateway.request().get("/docs");
    // Then
    assertHeaders(answer, "no-cache", "accept-encoding");
  }

  private static void assertHeaders(Response answer, String cache, String vary) {
    assertThat(answer.header("Cache-Control")).isEqualTo(cache);
    assertThat(answer.header("Vary")).isEqualToIgnoringCase(vary);
    assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
  }
}
