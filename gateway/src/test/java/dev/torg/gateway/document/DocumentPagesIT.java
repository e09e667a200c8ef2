package dev.torg.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.apiversion.ApiVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StubServices.class)
class DocumentPagesIT {

  private static final Pattern OF_OURS = Pattern.compile("(?:src|href)=\"(/docs/[a-z.-]+)\"");

  @Nested
  class Returns200 {

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void withTheDocumentOfAVersion(ApiVersion version) {
      // When
      var answer = Gateway.request().get("/openapi/" + version.text() + ".json");
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.contentType()).isEqualTo("application/json");
      assertThat(answer.jsonPath().getString("info.version")).isEqualTo(version.text());
    }

    @Test
    void withTheVersionOfWhoAsksForNone() {
      // When
      var answer = Gateway.request().get("/openapi.json");
      // Then
      assertThat(answer.jsonPath().getString("info.version"))
          .isEqualTo(ApiVersion.unlessAsked().text());
    }

    @Test
    void withTheDocumentOfTheEvents() {
      // When
      var answer = Gateway.request().get("/asyncapi.json");
      // Then
      assertThat(answer.jsonPath().getString("asyncapi")).isEqualTo("3.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.yaml", "/openapi/2026-01.yaml", "/asyncapi.yaml"})
    void withTheSameAsYaml(String path) {
      // When
      var answer = Gateway.request().get(path);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.contentType()).isEqualTo("application/yaml");
      assertThat(answer.asString()).contains("\ninfo:\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "gzip; q=0.000, br", "br", "x-gzip2"})
    void asItIsForWhoDoesNotAcceptItCompressed(String codings) {
      // When
      String answer =
          BareConnection.send(
              "GET /docs/docs.css HTTP/1.1",
              "Host: torg.example",
              "Accept-Encoding: " + codings,
              "Connection: close",
              "",
              "");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContainIgnoringCase("encoding: gzip");
    }

    @Test
    void compressedForWhoAcceptsIt() {
      // When
      var answer = Gateway.request().header("Accept-Encoding", "gzip, br").get("/openapi.json");
      // Then
      assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
      assertThat(answer.jsonPath().getString("openapi")).startsWith("3.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/events"})
    void withAPageWhosePartsAreAllHere(String page) {
      // Given
      var html = Gateway.request().get(page);
      assertThat(html.contentType()).isEqualToIgnoringCase("text/html; charset=utf-8");
      assertThat(html.header("Content-Security-Policy"))
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe", "http");
      assertThat(html.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(html.header("Referrer-Policy")).isEqualTo("no-referrer");
      var parts = OF_OURS.matcher(html.asString());
      assertThat(parts.results()).isNotEmpty();
      parts.reset();
      while (parts.find()) {
        // When
        var part = Gateway.request().get(parts.group(1));
        // Then
        assertThat(part.statusCode()).as(parts.group(1)).isEqualTo(200);
      }
    }
  }

  @Nested
  class Returns304 {

    @Test
    void toWhoHasItAlready() {
      // Given
      String tag = Gateway.request().get("/openapi.json").header("ETag");
      // When
      var answer = Gateway.request().header("If-None-Match", tag).get("/openapi.json");
      // Then
      assertThat(answer.statusCode()).isEqualTo(304);
      assertThat(answer.asString()).isEmpty();
    }

    @Test
    void toWhoNamesItAmongOthersOrStrongly() {
      // Given
      String strong = Gateway.request().get("/openapi.json").header("ETag").replace("W/", "");
      // When
      var answer =
          Gateway.request().header("If-None-Match", "\"other\", " + strong).get("/openapi.json");
      // Then
      assertThat(answer.statusCode()).isEqualTo(304);
    }
  }

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(strings = {"/openapi/2022-01.json", "/docs/application.properties", "/openapi/"})
    void whenThereIsNoSuchDocument(String path) {
      // When
      var answer = Gateway.request().get(path);
      // Then
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.contentType()).startsWith("application/problem+json");
    }
  }
}
