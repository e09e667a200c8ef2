package dev.torg.portal.prefill;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Labels;
import dev.torg.portal.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a dry run answers. */
record Preview(
    boolean accepted,
    List<Remark> problems,
    List<Remark> warnings,
    @Nullable JsonNode form,
    List<String> locked) {

  private static final int HALF = 2;

  /** Something about one value. */
  record Remark(String pointer, String reason, @Nullable String code, @Nullable List<String> args) {

    private Remark said(Locale locale) {
      var known =
          new ApiRefused.Reason(
              Objects.requireNonNullElse(code, ""),
              Objects.requireNonNullElse(args, List.of()),
              reason);
      return new Remark(pointer, Texts.reason(known, locale), code, args);
    }

    String field() {
      return pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : pointer;
    }

    /** The name of the text that the value is called by, empty for none. */
    public String label() {
      return PrefillForm.FIELDS.stream()
          .filter(field -> field.equals(field()) || field.startsWith(field() + "."))
          .reduce((first, second) -> second.endsWith(".scheme") ? first : second)
          .map(Labels::of)
          .orElse("");
    }
  }

  /**
   * A value as the merchant finds it.
   *
   * @param label the name of the text that it is called by
   */
  record Value(String label, String text, boolean isLocked) {}

  Preview {
    problems = Objects.requireNonNullElse(problems, List.of());
    warnings = Objects.requireNonNullElse(warnings, List.of());
    locked = Objects.requireNonNullElse(locked, List.of());
  }

  /** As somebody reads it who speaks that language. */
  Preview said(Locale locale) {
    return new Preview(
        accepted,
        problems.stream().map(problem -> problem.said(locale)).toList(),
        warnings.stream().map(warning -> warning.said(locale)).toList(),
        form,
        locked);
  }

  Map<String, String> mistakes() {
    Map<String, String> mistakes = new LinkedHashMap<>();
    problems.forEach(problem -> mistakes.putIfAbsent(problem.field(), problem.reason()));
    return mistakes;
  }

  /** What is filled in for the merchant, in the order of the form. */
  public List<Value> values() {
    return PrefillForm.FIELDS.stream()
        .filter(field -> !text(field).isEmpty() && !field.endsWith(".scheme"))
        .filter(field -> !field.equals("pricePackageId") && !field.equals("productUseCase"))
        .map(
            field ->
                new Value(
                    Labels.of(field),
                    text(field),
                    locked.contains("/" + field.split("\\.", HALF)[0])))
        .toList();
  }

  private String text(String field) {
    return form == null ? "" : form.at("/" + field.replace('.', '/')).asText("");
  }
}
