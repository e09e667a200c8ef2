package dev.torg.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.torg.platform.business.EmailAddress;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text, and what is made of it.
 *
 * @param reason why a text is refused, if it is
 * @param numberTaken whether a whole number stands for its digits
 */
record TextReading(Function<String, Optional<String>> reason, TextValue value, boolean numberTaken)
    implements Reading {

  static TextReading of(TextValue value, AnnotatedElement limits, Set<String> choices) {
    Set<String> accepted = choices.isEmpty() ? value.choices() : choices;
    return new TextReading(
        text ->
            length(text, limits.getAnnotation(Size.class), 0)
                .or(() -> form(text, limits.getAnnotation(Pattern.class)))
                .or(() -> email(text, limits.getAnnotation(Email.class)))
                .or(() -> choice(text, accepted)),
        value,
        limits.isAnnotationPresent(NumberTaken.class));
  }

  /** Texts in an array, none of which may be blank. */
  static TextReading ofItems(AnnotatedElement limits) {
    Size size = limits.getAnnotation(Size.class);
    return new TextReading(
        text -> length(text, size, 1).or(() -> form(text, limits.getAnnotation(Pattern.class))),
        TextValue.of(String.class),
        false);
  }

  @Override
  public @Nullable Object read(JsonNode node, String pointer, Violations violations) {
    return violations
        .textual(numberTaken ? digits(node) : node, pointer)
        .filter(text -> violations.accepts(pointer, reason.apply(text)))
        .flatMap(text -> violations.attempt(pointer, () -> value.parser().apply(text)))
        .orElse(null);
  }

  private static JsonNode digits(JsonNode node) {
    return node.isNumber() && Reading.isWhole(node)
        ? TextNode.valueOf(Long.toString(node.longValue()))
        : node;
  }

  private static Optional<String> length(String text, @Nullable Size size, int atLeast) {
    return Optional.ofNullable(size)
        .flatMap(
            limit ->
                TextRule.length(text, Math.max(atLeast, limit.min()), limit.max())
                    .map(reason -> TextRule.words(limit.message(), reason)));
  }

  private static Optional<String> form(String text, @Nullable Pattern pattern) {
    return Optional.ofNullable(pattern)
        .filter(form -> !java.util.regex.Pattern.matches(form.regexp(), text))
        .map(form -> TextRule.words(form.message(), "must match " + form.regexp()));
  }

  private static Optional<String> email(String text, @Nullable Email email) {
    return Optional.ofNullable(email)
        .filter(limit -> !EmailAddress.isOne(text))
        .map(limit -> TextRule.words(limit.message(), EmailAddress.REASON));
  }

  private static Optional<String> choice(String text, Set<String> choices) {
    return choices.isEmpty() || choices.contains(text)
        ? Optional.empty()
        : Optional.of(
            "must be one of " + choices.stream().sorted().collect(Collectors.joining(", ")));
  }
}
