package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A question that a pod must answer, as its manifest puts it.
 *
 * @param failures so many in a row count as one
 */
record Probe(String path, int port, int periodSeconds, Duration timeout, int failures) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  static Probe of(JsonNode probe, JsonNode ports) {
    String name = probe.at("/httpGet/port").asText();
    for (JsonNode port : ports) {
      if (port.at("/name").asText().equals(name)) {
        return new Probe(
            probe.at("/httpGet/path").asText(),
            port.at("/containerPort").asInt(),
            probe.at("/periodSeconds").asInt(),
            Duration.ofSeconds(probe.at("/timeoutSeconds").asInt()),
            probe.at("/failureThreshold").asInt());
      }
    }
    throw new IllegalArgumentException("there is no port " + name);
  }

  boolean succeeds(String address) throws InterruptedException {
    URI question = URI.create("http://%s:%d%s".formatted(address, port, path));
    HttpRequest request = HttpRequest.newBuilder(question).timeout(timeout).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() < 400;
    } catch (IOException e) {
      return false;
    }
  }
}
