package dev.torg.portal.orders;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of an order that its page can edit, by their path with dots. */
final class OrderForm {

  private static final String TURNOVER = "annualTurnover";

  private static final List<String> FIELDS =
      List.of(
          "salesUnitName",
          "productUseCase",
          "website.url",
          "website.termsUrl",
          "app.appName",
          "intendedPurpose",
          TURNOVER,
          "settlementBankAccount.scheme",
          "settlementBankAccount.id",
          "pricePackageId");

  private OrderForm() {}

  static Form of(Order order) {
    return Form.of(
        FIELDS.stream().collect(Collectors.toMap(field -> field, field -> now(order, field))));
  }

  /** What was sent; what was not in the form stays as it is in the order. */
  static Form of(Order order, Sent sent) {
    return Form.of(
        FIELDS.stream()
            .collect(
                Collectors.toMap(
                    field -> field,
                    field -> sent.has(field) ? sent.text(field) : now(order, field))));
  }

  /** The merge patch that makes of the order what stands in the form; an object goes as a whole. */
  static Map<String, @Nullable Object> patch(Order order, Form form) {
    Map<String, @Nullable Object> patch = new LinkedHashMap<>();
    FIELDS.stream()
        .filter(field -> !form.holds(field, now(order, field)))
        .map(field -> field.split("\\.", 2)[0])
        .distinct()
        .forEach(member -> patch.put(member, member(member, form)));
    return patch;
  }

  private static @Nullable Object member(String member, Form form) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String field : FIELDS) {
      if (field.startsWith(member + ".") && !form.value(field).isEmpty()) {
        object.put(field.substring(member.length() + 1), form.value(field));
      }
    }
    return object.isEmpty() ? value(member, form.value(member)) : object;
  }

  /** Nothing is null: what was emptied goes away. */
  private static @Nullable Object value(String member, String text) {
    if (text.isEmpty()) {
      return null;
    }
    String digits = text.replaceAll("[\\s\\u00a0.]", "");
    return member.equals(TURNOVER) && digits.matches("\\d{1,15}") ? Long.parseLong(digits) : text;
  }

  private static String now(Order order, String field) {
    JsonNode value = order.form().at("/" + field.replace('.', '/'));
    return value.isMissingNode() || value.isNull() ? "" : value.asText();
  }
}
