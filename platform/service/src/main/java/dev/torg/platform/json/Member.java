package dev.torg.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.business.PlainText;
import dev.torg.platform.business.Replacement;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The member of an object that a component of a record is read from. */
record Member(
    String name,
    Reading reading,
    Optional<String> required,
    Optional<String> nullRefused,
    boolean replacing,
    @Nullable Object absent,
    @Nullable Object broken)
    implements ComponentReading {

  private static final int LONGEST_SHOWN = 64;

  static Member of(Field component, String name, AnnotatedType type) {
    boolean replacing = Reading.raw(type) == Replacement.class;
    return new Member(
        name,
        Reading.of(replacing ? Reading.argument(type) : type, component, choices(component)),
        Optional.ofNullable(component.getAnnotation(NotNull.class))
            .map(limit -> TextRule.words(limit.message(), "is required")),
        Optional.ofNullable(component.getAnnotation(NullRefused.class)).map(NullRefused::message),
        replacing,
        replacing ? Replacement.none() : absent(type),
        replacing ? Replacement.none() : zero(Reading.raw(type)));
  }

  @Override
  public Set<String> names() {
    return Set.of(name);
  }

  @Override
  public @Nullable Object read(ObjectNode object, String path, Violations violations) {
    JsonNode node = object.get(name);
    String pointer = pointer(path, name);
    if (node == null) {
      return unless(required, absent, pointer, violations);
    }
    if (node.isNull()) {
      Object nothing = replacing ? Replacement.by(null) : absent;
      return unless(nullRefused.or(() -> required), nothing, pointer, violations);
    }
    Object value = reading.read(node, pointer, violations);
    return value == null ? broken : replacing ? Replacement.by(value) : value;
  }

  /**
   * The JSON Pointer (RFC 6901) of a member. Names that callers made up are cut, and stripped of
   * what does not belong into answers and logs.
   */
  static String pointer(String path, String name) {
    String shown = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    String clean = PlainText.isClean(shown) && PlainText.isOneLine(shown) ? shown : "(unreadable)";
    return path + "/" + clean.replace("~", "~0").replace("/", "~1");
  }

  private static Set<String> choices(Field component) {
    Schema described = component.getAnnotation(Schema.class);
    return described == null ? Set.of() : Set.of(described.enumeration());
  }

  private @Nullable Object unless(
      Optional<String> refused, @Nullable Object value, String pointer, Violations violations) {
    refused.ifPresent(reason -> violations.add(pointer, reason));
    return refused.isPresent() ? broken : value;
  }

  /** A list without items where null is not declared. */
  private static @Nullable Object absent(AnnotatedType type) {
    boolean list = Reading.raw(type) == List.class && !type.isAnnotationPresent(Nullable.class);
    return list ? List.of() : zero(Reading.raw(type));
  }

  /** False, zero, or null where there is no primitive. */
  private static @Nullable Object zero(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }
}
