package dev.torg.platform.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one component of a record from the object that the record stands for. */
interface ComponentReading {

  /** The members that it reads. */
  Set<String> names();

  /** What the constructor gets, also when a violation was noted. */
  @Nullable Object read(ObjectNode object, String path, Violations violations);

  static ComponentReading of(Field component) {
    if (!component.isAnnotationPresent(JsonUnwrapped.class)) {
      return Member.of(component, name(component), component.getAnnotatedType());
    }
    return component.getType() == Map.class
        ? Constants.of(component)
        : new Unwrapped(ObjectReading.of(component.getType()));
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

  /** A map from an enum, each constant of which is a member; what is absent is not in the map. */
  record Constants(Map<Object, Member> members) implements ComponentReading {

    static Constants of(Field component) {
      AnnotatedType[] keyAndValue =
          ((AnnotatedParameterizedType) component.getAnnotatedType())
              .getAnnotatedActualTypeArguments();
      Map<Object, Member> members = new LinkedHashMap<>();
      TextValue.constants(Reading.raw(keyAndValue[0]))
          .forEach(
              (name, constant) ->
                  members.put(constant, Member.of(component, name, keyAndValue[1])));
      return new Constants(members);
    }

    @Override
    public Set<String> names() {
      return members.values().stream().map(Member::name).collect(Collectors.toSet());
    }

    @Override
    public Object read(ObjectNode object, String path, Violations violations) {
      Map<Object, Object> values = new LinkedHashMap<>();
      members.forEach(
          (constant, member) -> {
            Object value = member.read(object, path, violations);
            if (value != null) {
              values.put(constant, value);
            }
          });
      return Collections.unmodifiableMap(values);
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
