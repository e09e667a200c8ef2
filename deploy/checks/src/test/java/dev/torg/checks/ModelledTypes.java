package dev.torg.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Map;
import java.util.stream.Stream;

/** Kinds of operators whose authors publish classes, read strictly into these. */
final class ModelledTypes {

  private static final Map<String, Class<?>> CLASSES =
      Map.of(
          "HTTPRoute", HTTPRoute.class,
          "PodMonitor", PodMonitor.class,
          "PrometheusRule", PrometheusRule.class,
          "KafkaTopic", KafkaTopic.class,
          "KafkaUser", KafkaUser.class);

  private static final ObjectMapper STRICT =
      JsonMapper.builder().annotationIntrospector(new NoPlaceForTheUnknown()).build();

  private ModelledTypes() {}

  static Stream<String> wrong(JsonNode document) {
    Class<?> type = CLASSES.get(Manifests.kind(document));
    if (type == null) {
      return Stream.of("no such kind");
    }
    try {
      STRICT.treeToValue(document, type);
      return Stream.empty();
    } catch (JsonProcessingException e) {
      return Stream.of(e.getOriginalMessage());
    }
  }

  /** The classes keep what they do not know; here it must be refused. */
  private static final class NoPlaceForTheUnknown extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasAnySetter(Annotated member) {
      return false;
    }
  }
}
