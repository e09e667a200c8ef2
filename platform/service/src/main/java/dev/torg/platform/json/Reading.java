package dev.torg.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one JSON value as one type; notes what is wrong with it, and then gives null. */
@FunctionalInterface
interface Reading {

  @Nullable Object read(JsonNode node, String pointer, Violations violations);

  /**
   * How values of a type are read.
   *
   * @param limits where the annotations stand that limit the value
   * @param choices the only texts accepted; empty when all are. A record that is made of a text
   *     refuses by itself, in words of its own
   */
  static Reading of(AnnotatedType type, AnnotatedElement limits, Set<String> choices) {
    Class<?> raw = raw(type);
    if (raw == List.class) {
      return ListReading.of(argument(type), limits);
    }
    if (raw == Boolean.class || raw == boolean.class) {
      return Reading::flag;
    }
    if (raw == Integer.class || raw == int.class) {
      return wholeNumber(limits, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (raw == Long.class || raw == long.class) {
      return wholeNumber(limits, Long.MIN_VALUE, Long.MAX_VALUE);
    }
    return raw.isRecord() && !TextValue.is(raw)
        ? ObjectReading.of(raw)
        : TextReading.of(TextValue.of(raw), limits, raw.isRecord() ? Set.of() : choices);
  }

  static Class<?> raw(AnnotatedType type) {
    return type.getType() instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type.getType();
  }

  /** The one type argument of a list and the like. */
  static AnnotatedType argument(AnnotatedType type) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
  }

  private static @Nullable Object flag(JsonNode node, String pointer, Violations violations) {
    if (!node.isBoolean()) {
      violations.add(pointer, "must be true or false");
      return null;
    }
    return node.booleanValue();
  }

  private static Reading wholeNumber(AnnotatedElement limits, long lowest, long highest) {
    Min least = limits.getAnnotation(Min.class);
    Max most = limits.getAnnotation(Max.class);
    long min = least == null ? lowest : least.value();
    long max = most == null ? highest : most.value();
    return (node, pointer, violations) -> {
      boolean fits = isWhole(node) && node.longValue() >= min && node.longValue() <= max;
      if (!fits) {
        violations.add(pointer, "must be a whole number from " + min + " to " + max);
        return null;
      }
      return highest == Integer.MAX_VALUE ? (Object) node.intValue() : (Object) node.longValue();
    };
  }

  /**
   * An integer of JSON Schema (2020-12) may be written 100.0 or 1e2, as long as nothing is lost.
   */
  static boolean isWhole(JsonNode node) {
    try {
      return node.isNumber() && node.decimalValue().longValueExact() == node.longValue();
    } catch (ArithmeticException lost) {
      return false;
    }
  }
}
