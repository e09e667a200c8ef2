package dev.torg.gateway.answer;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** RFC 6797: who came by https once comes by nothing else. */
@QuarkusTest
@WithTestResource(StubServices.class)
class TransportSecurityIT {

  static final String HEADER = "Strict-Transport-Security";
  private static final String A_YEAR = "max-age=31536000; includeSubDomains";

  @Test
  void anAnswerOfAServiceSaysSo() {
    // When
    Response answer = Gateway.asPartner().get(SALES_UNITS);
    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().getValues(HEADER)).containsExactly(A_YEAR);
  }

  @Test
  void anUnchangedAnswerSaysSo() {
    // When
    Response answer = Gateway.asPartner().get(SALES_UNITS + "/not-modified");
    // Then
    assertThat(answer.headers().getValues(HEADER)).containsExactly(A_YEAR);
  }

  @Test
  void aPageOfTheGatewaySaysSo() {
    // When
    Response answer = Gateway.request().get("/docs");
    // Then
    assertThat(answer.headers().getValues(HEADER)).containsExactly(A_YEAR);
  }

  @Test
  void aRefusalSaysSo() {
    // When
    Response answer = Gateway.request().get(SALES_UNITS);
    // Then
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().getValues(HEADER)).containsExactly(A_YEAR);
  }

  @Test
  void theWayToTheLoginSaysSo() {
    // When
    Response answer = Gateway.request().header("Accept", "text/html").get("/portal/orders");
    // Then
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().getValues(HEADER)).containsExactly(A_YEAR);
  }

  @Test
  void anAnswerToWhatIsNoRequestSaysSo() {
    // When
    String answer =
        BareConnection.send("GET /problems HTTP/1.1", "Host: a b", "Connection: close", "", "");
    // Then
    assertThat(answer).startsWith("HTTP/1.1 400 ").containsIgnoringCase(HEADER + ": " + A_YEAR);
  }
}
