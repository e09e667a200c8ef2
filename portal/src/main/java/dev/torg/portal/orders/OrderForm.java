package dev.torg.portal.orders;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import dev.torg.portal.page.WholeNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of an order that its page can edit, by their path with dots. */
final class OrderForm {

  private static final String USE = "productUseCase";
  private static final String WITH_TEST = "WebsiteWithTest";
  private static final String TURNOVER = "annualTurnover";
  private static final String ACCOUNT = "settlementBankAccount";

  private static final List<String> FIELDS =
      List.of(
          "salesUnitName",
          USE,
          "website.url",
          "website.termsUrl",
          "app.appName",
          "intendedPurpose",
          TURNOVER,
          ACCOUNT + ".scheme",
          ACCOUNT + ".id",
          "pricePackageId");

  /** The page shows none of these: they go with the use that they are for. */
  private static final List<String> TEST_SITE =
      List.of("website.testWebsiteUrl", "website.testWebsiteUsername");

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

  /** The merge patch that makes of the order what stands in the form: what was emptied is null. */
  static Map<String, @Nullable Object> patch(Order order, Form form) {
    Map<String, @Nullable Object> patch = new LinkedHashMap<>();
    FIELDS.stream()
        .filter(field -> !form.holds(field, now(order, field)))
        .forEach(field -> put(patch, field, form));
    if (!form.holds(USE, WITH_TEST)) {
      TEST_SITE.stream()
          .filter(field -> !now(order, field).isEmpty())
          .forEach(field -> put(patch, field, form));
    }
    patch.replaceAll((member, value) -> isGone(member, form) ? null : value);
    return patch;
  }

  private static void put(Map<String, @Nullable Object> patch, String field, Form form) {
    int dot = field.indexOf('.');
    Object value = value(field, form.value(field));
    if (dot < 0) {
      patch.put(field, value);
    } else {
      object(patch, field.substring(0, dot)).put(field.substring(dot + 1), value);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> object(
      Map<String, @Nullable Object> patch, String member) {
    return (Map<String, @Nullable Object>)
        patch.computeIfAbsent(member, absent -> new LinkedHashMap<String, @Nullable Object>());
  }

  /** An object without anything is none, nor is an account without a number. */
  private static boolean isGone(String member, Form form) {
    return member.equals(ACCOUNT)
        ? form.holds(ACCOUNT + ".id", "")
        : FIELDS.stream()
            .filter(field -> field.equals(member) || field.startsWith(member + "."))
            .allMatch(field -> form.holds(field, ""));
  }

  private static @Nullable Object value(String field, String text) {
    if (text.isEmpty()) {
      return null;
    }
    return field.equals(TURNOVER) ? WholeNumber.of(text) : text;
  }

  private static String now(Order order, String field) {
    JsonNode value = order.form().at("/" + field.replace('.', '/'));
    return value.isMissingNode() || value.isNull() ? "" : value.asText();
  }
}
