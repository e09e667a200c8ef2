package dev.torg.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ProbeKeys.class)
class StreamsOverHttpIT {

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void allPagesAreOneDocument() throws Exception {
    // When
    HttpResponse<String> response = get("whole");

    // Then
    assertThat(response.body()).isEqualTo("[\"a\",\"b\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unreadable", "unaskable", "unrenderable"})
  void aListThatCannotBeFinishedIsCutOffAtOnce(String second) {
    // When, Then
    assertThatThrownBy(() -> get(second))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(HttpTimeoutException.class);
  }

  private HttpResponse<String> get(String second) throws Exception {
    URI stream =
        URI.create("http://127.0.0.1:" + RestAssured.port + "/management/v1/streams/" + second);
    HttpRequest request = HttpRequest.newBuilder(stream).timeout(Duration.ofSeconds(30)).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
