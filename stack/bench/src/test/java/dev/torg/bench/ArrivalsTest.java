package dev.torg.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

  @Test
  void takesTheTimeSinceTheEventThatAWebhookTellsOf() throws Exception {
    // Given
    try (Arrivals arrivals = Arrivals.sinceEvent()) {
      arrivals.begin();
      // When
      send(arrivals.url(), Instant.now().minusSeconds(20));
      // Then
      LoadCount counted = arrivals.counted(1);
      assertThat(counted.answers()).isEqualTo(1);
      assertThat(counted.errors()).isZero();
      assertThat(counted.p50Millis()).isBetween(20_000.0, 60_000.0);
    }
  }

  @Test
  void takesTheTimeSinceTheBeginningWhateverTheEventIs() throws Exception {
    // Given
    try (Arrivals arrivals = Arrivals.sinceBeginning()) {
      arrivals.begin();
      // When
      send(arrivals.url(), Instant.now().minusSeconds(3_600));
      // Then
      assertThat(arrivals.counted(1).p50Millis()).isBetween(0.0, 60_000.0);
    }
  }

  @Test
  void countsWhatDoesNotComeAsBroken() throws Exception {
    // Given
    try (Arrivals arrivals = Arrivals.sinceEvent()) {
      arrivals.begin();
      send(arrivals.url(), Instant.now());
      // When
      LoadCount counted = arrivals.counted(3);
      // Then
      assertThat(counted.errors()).isEqualTo(2);
    }
  }

  private static void send(String url, Instant event) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .POST(HttpRequest.BodyPublishers.ofString("{\"timestamp\": \"" + event + "\"}"))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode())
        .isEqualTo(204);
  }
}
