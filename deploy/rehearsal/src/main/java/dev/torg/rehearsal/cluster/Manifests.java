package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documents of one rendering of a chart; hooks are none of them. */
public record Manifests(List<JsonNode> documents) {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** The library thinks of 1.20 unless it is told. */
  private static final String KUBERNETES = "1.35.0";

  /**
   * As Helm renders it.
   *
   * @param values files; what a later one says wins
   */
  public static Manifests rendered(Path chart, String release, List<Path> values) {
    TemplateCommand template =
        new Helm(chart)
            .template()
            .withName(release)
            .withNamespace(release)
            .withKubeVersion(KUBERNETES);
    values.forEach(template::withValuesFile);
    return parse(template.call());
  }

  static Manifests parse(String text) {
    List<JsonNode> documents = new ArrayList<>();
    try (var all = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
      while (all.hasNextValue()) {
        JsonNode document = all.nextValue();
        if (document.isObject()) {
          documents.add(document);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Helm rendered no YAML", e);
    }
    return new Manifests(documents);
  }

  public List<Deployment> deployments() {
    return of("Deployment").map(Deployment::of).toList();
  }

  /** Names of Services, in the order of the rendering. */
  List<String> services() {
    return of("Service").map(service -> service.at("/metadata/name").asText()).toList();
  }

  /** Documents of a kind. */
  public Stream<JsonNode> of(String kind) {
    return documents.stream().filter(document -> document.at("/kind").asText().equals(kind));
  }
}
