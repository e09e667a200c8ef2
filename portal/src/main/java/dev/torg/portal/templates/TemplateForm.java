package dev.torg.portal.templates;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The members of a new template that its form knows; those below {@code presets} begin an order.
 */
final class TemplateForm {

  private static final String PRESETS = "presets.";
  private static final List<String> PRESET = List.of("productUseCase", "intendedPurpose");
  private static final List<String> OWN = List.of("name", "productType", "pricePackageId");

  private TemplateForm() {}

  static Form of(Sent sent) {
    Map<String, String> values = new LinkedHashMap<>();
    OWN.forEach(field -> values.put(field, sent.text(field)));
    for (String field : PRESET) {
      values.put(PRESETS + field, sent.text(PRESETS + field));
      values.put("locked." + field, sent.text("locked." + field));
    }
    return Form.of(values);
  }

  /** The body of the request; what is empty is left out. */
  static Map<String, Object> document(Form form) {
    Map<String, Object> document = new LinkedHashMap<>();
    OWN.stream()
        .filter(field -> !form.value(field).isEmpty())
        .forEach(field -> document.put(field, form.value(field)));
    document.put(
        "presets",
        PRESET.stream()
            .filter(field -> !form.value(PRESETS + field).isEmpty())
            .collect(Collectors.toMap(field -> field, field -> form.value(PRESETS + field))));
    document.put(
        "lockedFields",
        PRESET.stream().filter(field -> !form.value("locked." + field).isEmpty()).toList());
    return document;
  }
}
