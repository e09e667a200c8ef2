package dev.torg.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** YAML says what the JSON said. */
class YamlTextTest {

  @Test
  void showsMembersAndItemsAsPeopleWriteThem() throws IOException {
    // Given
    String json = "{\"info\":{\"title\":\"A: b\"},\"no\":[1,{\"on\":null,\"b\":[]}],\"200\":{}}";
    // When
    String yaml = yaml(json);
    // Then
    assertThat(yaml)
        .isEqualTo(
            """
            info:
              title: "A: b"
            "no":
              - 1
              - "on": null
                b: []
            "200": {}
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi.json", "/asyncapi.json"})
  void saysTheSameAsTheDocument(String path) throws IOException {
    // Given
    String resource = Objects.requireNonNull(DocumentFile.byPath().get(path)).resource();
    String json;
    try (var document = Objects.requireNonNull(getClass().getResourceAsStream(resource))) {
      json = new String(document.readAllBytes(), StandardCharsets.UTF_8);
    }
    // When
    Object read = new Yaml().load(yaml(json));
    // Then
    assertThat(read).isEqualTo(new ObjectMapper().readValue(json, Map.class));
  }

  private static String yaml(String json) throws IOException {
    return new String(YamlText.of(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
