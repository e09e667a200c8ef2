package dev.torg.portal.page;

import dev.torg.portal.client.ApiRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What stands in the fields of a form, and what is wrong with it.
 *
 * @param mistakes what the API said, by the name of the field; those of no field at the end
 */
public record Form(Map<String, String> values, Map<String, String> mistakes) {

  private static final int MOST_ROWS = 50;

  /**
   * A mistake as the summary shows it.
   *
   * @param label the name of the text that the field is called by, empty for none
   */
  public record Mistake(String field, String label, String text) {}

  public static final Form EMPTY = of(Map.of());

  public static Form of(Map<String, String> values) {
    return new Form(values, Map.of());
  }

  /** With what the API found wrong; the fields are named as their pointers are, without slash. */
  public Form refused(ApiRefused refusal) {
    Map<String, String> found = new LinkedHashMap<>();
    refusal.violations().forEach((pointer, text) -> found.put(field(pointer), text));
    if (found.isEmpty()) {
      found.put("", refusal.detail());
    }
    return new Form(values, found);
  }

  /** With the rows and fields that are there now beside those that were sent. */
  public Form among(Form now) {
    Map<String, String> all = new LinkedHashMap<>(now.values);
    all.putAll(values);
    return new Form(all, mistakes);
  }

  /** With what stands there now, where that is something else than what was sent. */
  public Form beside(Form now, Locale locale) {
    Map<String, String> found = new LinkedHashMap<>();
    now.values.forEach(
        (field, text) -> {
          if (values.containsKey(field) && !holds(field, text)) {
            found.put(field, Texts.of("order_changed_to", locale) + " " + text);
          }
        });
    if (found.isEmpty()) {
      found.put("", Texts.of("remedy_412", locale));
    }
    return new Form(values, found);
  }

  /** With what the API found wrong, or with what stands there now if somebody was quicker. */
  public Form explained(ApiRefused refusal, Form now, Locale locale) {
    return refusal.isOutdated() ? beside(now, locale) : refused(refusal);
  }

  private static String field(String pointer) {
    return pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : pointer;
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** What was sent, else what stands there. */
  public String valueOr(String field, String other) {
    return values.getOrDefault(field, other);
  }

  /** The lines of a long field. */
  public List<String> lines(String field) {
    return value(field).lines().toList();
  }

  public boolean holds(String field, String value) {
    return value(field).equals(value);
  }

  /** The numbers of the rows that a list has: {@code list.0.name} and so on. */
  public List<Integer> rows(String list) {
    return IntStream.range(0, MOST_ROWS)
        .takeWhile(row -> values.containsKey(list + "." + row + ".name"))
        .boxed()
        .toList();
  }

  public Optional<String> mistake(String field) {
    return Optional.ofNullable(mistakes.get(field));
  }

  public List<Mistake> summary() {
    return mistakes.entrySet().stream()
        .map(
            mistake ->
                new Mistake(mistake.getKey(), Labels.of(mistake.getKey()), mistake.getValue()))
        .toList();
  }

  public boolean isWrong() {
    return !mistakes.isEmpty();
  }
}
