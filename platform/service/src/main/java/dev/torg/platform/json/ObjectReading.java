package dev.torg.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an object as a record, whose components tell which members are known. */
final class ObjectReading implements Reading {

  private static final ClassValue<ObjectReading> KNOWN =
      new ClassValue<>() {
        @Override
        protected ObjectReading computeValue(Class<?> type) {
          return new ObjectReading(type);
        }
      };

  private final Maker maker;
  private final List<ComponentReading> components;
  private final Set<String> names;
  private final Map<String, String> refused = new HashMap<>();

  private ObjectReading(Class<?> type) {
    maker = Maker.ofRecord(type);
    components =
        Arrays.stream(type.getRecordComponents())
            .map(component -> ComponentReading.of(field(type, component)))
            .toList();
    names =
        components.stream()
            .flatMap(component -> component.names().stream())
            .collect(Collectors.toSet());
    Optional.ofNullable(type.getAnnotation(MembersRefused.class))
        .ifPresent(
            unwanted ->
                Arrays.stream(unwanted.value())
                    .forEach(name -> refused.put(name, unwanted.message())));
  }

  static ObjectReading of(Class<?> type) {
    return KNOWN.get(type);
  }

  Set<String> names() {
    return names;
  }

  @Override
  public @Nullable Object read(JsonNode node, String pointer, Violations violations) {
    if (!(node instanceof ObjectNode object)) {
      violations.add(pointer, "must be an object");
      return null;
    }
    Object value = known(object, pointer, violations);
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                violations.add(
                    Member.pointer(pointer, name),
                    refused.getOrDefault(name, "is not a known member"));
              }
            });
    return value;
  }

  /**
   * The record, whatever else the object has. What its constructor says counts only when each
   * member kept its own rules.
   */
  @Nullable Object known(ObjectNode object, String pointer, Violations violations) {
    int before = violations.count();
    Object[] values =
        components.stream().map(component -> component.read(object, pointer, violations)).toArray();
    try {
      return maker.make(values);
    } catch (IllegalArgumentException | NullPointerException refused) {
      if (violations.count() > before) {
        return null;
      }
      if (refused instanceof IllegalArgumentException reason) {
        violations.add(pointer, reason);
        return null;
      }
      throw refused;
    }
  }

  /** Where the annotations of a component are kept, those of its type among them. */
  private static Field field(Class<?> type, RecordComponent component) {
    try {
      return type.getDeclaredField(component.getName());
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
