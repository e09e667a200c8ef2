package dev.torg.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an array; texts that are refused are left out of the list, objects are in it. */
record ListReading(Reading item, int min, int max, String tooFew) implements Reading {

  static ListReading of(AnnotatedType item, AnnotatedElement limits) {
    Size size = limits.getAnnotation(Size.class);
    if (size == null) {
      throw new IllegalStateException("a list in a body needs a @Size");
    }
    Reading reading =
        Reading.raw(item) == String.class
            ? TextReading.ofItems(item)
            : Reading.of(item, item, Set.of());
    return new ListReading(
        reading,
        size.min(),
        size.max(),
        TextRule.words(size.message(), "must be an array of at least " + size.min() + " items"));
  }

  @Override
  public @Nullable Object read(JsonNode array, String pointer, Violations violations) {
    if (!array.isArray() || array.size() > max) {
      violations.add(pointer, "must be an array of at most " + max + " items");
      return null;
    }
    if (array.size() < min) {
      violations.add(pointer, tooFew);
      return null;
    }
    List<Object> items = new ArrayList<>();
    for (int index = 0; index < array.size(); index++) {
      Object value = item.read(array.get(index), pointer + "/" + index, violations);
      if (value != null) {
        items.add(value);
      }
    }
    return List.copyOf(items);
  }
}
