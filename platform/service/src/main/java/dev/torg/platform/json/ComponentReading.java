package dev.torg.platform.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one component of a record from the object that the record stands for. */
interface ComponentReading {

  /** The members that it reads. */
  Set<String> names();

  /** What the constructor gets, also when a violation was noted. */
  @Nullable Object read(ObjectNode object, String path, Violations violations);

  static ComponentReading of(Field component) {
    return component.isAnnotationPresent(JsonUnwrapped.class)
        ? new Unwrapped(ObjectReading.of(component.getType()))
        : Member.of(component, name(component));
  }

  /** A record whose members lie among those of the record around it. */
  record Unwrapped(ObjectReading inner) implements ComponentReading {

    @Override
    public Set<String> names() {
      return inner.names();
    }

    @Override
    public @Nullable Object read(ObjectNode object, String path, Violations violations) {
      return inner.known(object, path, violations);
    }
  }

  private static String name(Field component) {
    JsonProperty named = component.getAnnotation(JsonProperty.class);
    if (named != null) {
      return named.value();
    }
    JsonNaming naming = component.getDeclaringClass().getAnnotation(JsonNaming.class);
    return naming != null && naming.value() == SnakeCaseStrategy.class
        ? SnakeCaseStrategy.INSTANCE.translate(component.getName())
        : component.getName();
  }
}
