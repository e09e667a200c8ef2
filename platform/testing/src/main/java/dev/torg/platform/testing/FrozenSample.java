package dev.torg.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Something that an earlier build wrote: a row's column, the state in an event, a token. Samples
 * lie in {@code frozen/} of a module's test resources. One that was committed is never changed:
 * what is written otherwise from now on gets a sample of its own.
 */
public record FrozenSample(String text) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param name of the file, such as {@code orgconfig.org-config.created.v1.json}
   */
  public static FrozenSample of(String name) {
    ClassLoader resources = Thread.currentThread().getContextClassLoader();
    try (InputStream sample = resources.getResourceAsStream("frozen/" + name)) {
      assertThat(sample).as("frozen/" + name).isNotNull();
      return new FrozenSample(new String(sample.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asserts that today's code reads the JSON, and writes what it read as it was. */
  public <T> void survives(Function<String, T> reading, Function<T, String> writing) {
    T read = reading.apply(text);
    assertThat(parse(writing.apply(read))).isEqualTo(parse(text));
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }
}
