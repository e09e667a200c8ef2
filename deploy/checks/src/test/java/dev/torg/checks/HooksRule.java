package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pod that runs before the release is there finds what lets it through: the policies that open
 * something for it alone come at the same moments, and earlier.
 */
final class HooksRule implements Rule {

  private static final String MOMENTS = "was-helm.sh/hook";
  private static final String WEIGHT = "was-helm.sh/hook-weight";
  private static final String REPLACED = "was-helm.sh/hook-delete-policy";
  private static final String PHASE = "argocd.argoproj.io/hook";
  private static final String WAVE = "argocd.argoproj.io/sync-wave";

  @Override
  public Stream<String> broken(Manifests manifests) {
    return manifests
        .pods()
        .filter(pod -> annotation(pod.maker(), MOMENTS).startsWith("pre-"))
        .flatMap(pod -> late(manifests, pod));
  }

  private static Stream<String> late(Manifests manifests, Pod pod) {
    List<? extends JsonNode> opening =
        manifests
            .of("NetworkPolicy")
            .filter(it -> pod.isSelectedBy(it.at("/spec/podSelector/matchLabels")))
            .filter(it -> it.at("/spec").has("egress"))
            .toList();
    return opening.stream()
        .filter(policy -> !isBefore(policy, pod.maker()))
        .map(policy -> Manifests.title(policy) + " does not come before " + pod.title());
  }

  private static boolean isBefore(JsonNode policy, JsonNode maker) {
    return moments(policy).equals(moments(maker))
        && number(policy, WEIGHT) < number(maker, WEIGHT)
        && annotation(policy, REPLACED).equals("before-hook-creation")
        && annotation(policy, PHASE).equals(annotation(maker, PHASE))
        && number(policy, WAVE) < number(maker, WAVE);
  }

  private static Set<String> moments(JsonNode document) {
    return Set.of(annotation(document, MOMENTS).split(",", -1));
  }

  private static int number(JsonNode document, String name) {
    String text = annotation(document, name);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static String annotation(JsonNode document, String name) {
    return document.at("/metadata/annotations").path(name).asText();
  }
}
