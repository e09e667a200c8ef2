package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** Each document is what its kind says, without a member that nobody knows. No kind is skipped. */
final class TypesRule implements Rule {

  @Override
  public Stream<String> broken(Manifests manifests) {
    return manifests.documents().stream().flatMap(TypesRule::wrong);
  }

  private static Stream<String> wrong(JsonNode document) {
    String group = document.at("/apiVersion").asText().replaceFirst("/?[^/]*$", "");
    return (switch (group) {
          case "", "apps", "batch", "autoscaling", "policy", "networking.k8s.io" ->
              BuiltInTypes.wrong(document);
          case "gateway.networking.k8s.io", "monitoring.coreos.com", "kafka.strimzi.io" ->
              ModelledTypes.wrong(document);
          case "keda.sh", "postgresql.cnpg.io", "external-secrets.io" ->
              DescribedTypes.wrong(document);
          default -> Stream.of("nobody knows " + document.at("/apiVersion").asText());
        })
        .map(problem -> Manifests.title(document) + ": " + problem);
  }
}
