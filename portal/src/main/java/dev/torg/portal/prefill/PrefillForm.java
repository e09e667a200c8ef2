package dev.torg.portal.prefill;

import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.orders.Order;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import dev.torg.portal.page.WholeNumber;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The members of a prefill that its page knows, by their path with dots. */
final class PrefillForm {

  private static final String ACCOUNT = "settlementBankAccount";
  private static final String TURNOVER = "annualTurnover";

  static final List<String> FIELDS =
      List.of(
          "businessIdentifier.scheme",
          "businessIdentifier.id",
          "productType",
          "pricePackageId",
          "salesUnitName",
          "productUseCase",
          "website.url",
          "website.termsUrl",
          "app.appName",
          "intendedPurpose",
          "merchantCategoryCode",
          TURNOVER,
          ACCOUNT + ".scheme",
          ACCOUNT + ".id");

  /** Which field stands for a member that consists of several. */
  private static final Map<String, String> FIRST =
      Map.of(
          "businessIdentifier",
          "businessIdentifier.id",
          "website",
          "website.url",
          "app",
          "app.appName",
          ACCOUNT,
          ACCOUNT + ".id");

  private PrefillForm() {}

  static Form of(Sent sent) {
    return Form.of(FIELDS.stream().collect(Collectors.toMap(field -> field, sent::text)));
  }

  /** For the same merchant, product and sales unit as an order whose link is no good any more. */
  static Form like(Order order) {
    return Form.of(
        Map.of(
            "businessIdentifier.scheme", order.businessIdentifier().scheme(),
            "businessIdentifier.id", order.businessIdentifier().id(),
            "productType", Objects.requireNonNullElse(order.productType(), ""),
            "salesUnitName", Objects.requireNonNullElse(order.salesUnitName(), "")));
  }

  /** The body of a prefill; what is empty is left out. */
  static Map<String, Object> document(Form form) {
    Map<String, Object> document = new LinkedHashMap<>();
    for (String field : FIELDS) {
      String text = form.value(field);
      if (!text.isEmpty() && !isAccountWithoutNumber(field, form)) {
        put(document, field, text);
      }
    }
    return document;
  }

  private static boolean isAccountWithoutNumber(String field, Form form) {
    return field.equals(ACCOUNT + ".scheme") && form.value(ACCOUNT + ".id").isEmpty();
  }

  private static void put(Map<String, Object> document, String field, String text) {
    int dot = field.indexOf('.');
    if (dot < 0) {
      document.put(field, field.equals(TURNOVER) ? WholeNumber.of(text) : text);
      return;
    }
    document.merge(
        field.substring(0, dot), Map.of(field.substring(dot + 1), text), PrefillForm::both);
  }

  private static Object both(Object first, Object second) {
    Map<Object, Object> both = new HashMap<>((Map<?, ?>) first);
    both.putAll((Map<?, ?>) second);
    return both;
  }

  static Form refused(Form form, ApiRefused refusal) {
    return wrong(form, form.refused(refusal).mistakes());
  }

  /** With mistakes at fields that a page has. */
  static Form wrong(Form form, Map<String, String> mistakes) {
    Map<String, String> found = new LinkedHashMap<>();
    mistakes.forEach((field, text) -> found.putIfAbsent(FIRST.getOrDefault(field, field), text));
    return new Form(form.values(), found);
  }
}
