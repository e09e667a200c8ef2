package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every document is named once, is of this release, and says so; images are of one registry. */
final class NamesRule implements Rule {

  private static final String IMAGE =
      "[a-z0-9.:/-]+/[a-z-]+(:[A-Za-z0-9_.-]+|@sha256:[0-9a-f]{64})";

  @Override
  public Stream<String> broken(Manifests manifests) {
    Set<String> seen = new HashSet<>();
    Stream<String> twice =
        manifests.documents().stream()
            .map(Manifests::title)
            .filter(title -> !seen.add(title))
            .map(title -> title + " is there twice");
    return Stream.of(
            twice,
            manifests.documents().stream().flatMap(NamesRule::labels),
            manifests.pods().flatMap(NamesRule::images))
        .flatMap(problems -> problems);
  }

  private static Stream<String> labels(JsonNode document) {
    JsonNode labels = document.at("/metadata/labels");
    Stream<String> missing =
        List.of("name", "instance", "part-of", "version", "managed-by").stream()
            .filter(label -> !labels.has("app.kubernetes.io/" + label))
            .map(label -> Manifests.title(document) + " lacks the label " + label);
    return document.at("/metadata/namespace").asText().equals("torg")
        ? missing
        : Stream.concat(missing, Stream.of(Manifests.title(document) + " is in no namespace"));
  }

  private static Stream<String> images(Pod pod) {
    return pod.containers()
        .map(it -> it.at("/image").asText())
        .filter(image -> !image.matches(IMAGE) || image.endsWith(":latest"))
        .map(image -> pod.title() + " runs whatever is " + image);
  }
}
