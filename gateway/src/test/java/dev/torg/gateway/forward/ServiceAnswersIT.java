package dev.torg.gateway.forward;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.is;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubService;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service answers goes on to the client as it is. */
@QuarkusTest
@WithTestResource(StubServices.class)
class ServiceAnswersIT {

  @Nested
  class Returns200 {

    @Test
    void withALargeAnswerInOnePiece() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/large");
      // Then
      assertThat(answer.asByteArray()).hasSize(StubService.LARGE);
    }

    @Test
    void fromAReplicaThatHasSeenWhatAnotherDidNotWhenItLeft() {
      // When
      var answer =
          Gateway.asPartner()
              .contentType("application/json")
              .body("{\"name\":\"Kiosk\"}")
              .patch(SALES_UNITS + "/leaves");
      // Then
      answer.then().statusCode(200).body("method", is("PATCH")).body("bodyLength", is(16));
    }

    @Test
    void withoutItsBodyToHead() {
      // When
      var answer = Gateway.asPartner().head(SALES_UNITS + "/large");
      // Then
      assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(StubService.LARGE));
      assertThat(answer.asByteArray()).isEmpty();
    }

    @Test
    void inChunksWhenTheServiceDoesNotSayHowLongItIs() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/unmeasured");
      // Then
      assertThat(answer.asString()).isEqualTo("unmeasured");
      assertThat(answer.header("Transfer-Encoding")).isEqualTo("chunked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "keep-alive"})
    void untilTheConnectionEndsForAClientThatKnowsNoChunks(String wish) {
      // When
      String answer =
          BareConnection.send(
              "GET " + SALES_UNITS + "/unmeasured HTTP/1.0",
              "Host: torg.example",
              "Connection: " + wish,
              "Authorization: Bearer " + TestTokens.partner("123456"),
              "",
              "");
      // Then
      assertThat(answer).startsWith("HTTP/1.0 200 ").endsWith("\r\n\r\nunmeasured");
    }

    @Test
    void withTheTime() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS);
      // Then
      assertThat(answer.headers().getValues("Date"))
          .singleElement()
          .satisfies(
              date ->
                  assertThat(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
                      .isCloseTo(ZonedDateTime.now(ZoneOffset.UTC), within(1, MINUTES)));
    }
  }

  @Nested
  class Returns204 {

    @Test
    void withoutABody() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/no-content");
      // Then
      assertThat(answer.statusCode()).isEqualTo(204);
      assertThat(answer.header("Transfer-Encoding")).isNull();
    }
  }

  @Nested
  class Returns304 {

    @Test
    void withTheTagAndTheQuota() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/not-modified");
      // Then
      assertThat(answer.statusCode()).isEqualTo(304);
      assertThat(answer.header("ETag")).isEqualTo("\"7\"");
      assertThat(answer.header("RateLimit")).isNotNull();
    }
  }
}
