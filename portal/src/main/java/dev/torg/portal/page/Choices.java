package dev.torg.portal.page;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a form lets choose from, by the name of the set: {@code {choice:among('use')}}. */
@TemplateExtension(namespace = "choice")
final class Choices {

  private static final Map<String, List<Choice>> SETS =
      Map.of(
          "access",
          worded("access_", "admin", "editor", "reader"),
          "account",
          List.of(
              new Choice("BBAN:NO", "country_no"),
              new Choice("BBAN:DK", "country_dk"),
              new Choice("BBAN:FI", "country_fi")),
          "business",
          List.of(
              new Choice("business:NO:ORG", "country_no"),
              new Choice("business:DK:CVR", "country_dk"),
              new Choice("business:FI:Y-tunnus", "country_fi")),
          "ownership",
          worded("ownership_", "DIRECT", "INDIRECT"),
          "product",
          worded("product_", "PAYMENT_INTEGRATION", "CASHIER", "CHECKOUT", "LOGIN", "DONATIONS"),
          "use",
          worded("use_", "Website", "WebsiteWithTest", "App", "Unknown"),
          "unitStatus",
          worded("status_", "ACTIVE", "DEACTIVATED"));

  /**
   * One of them.
   *
   * @param text the name of its text
   */
  public record Choice(String value, String text) {}

  private Choices() {}

  static List<Choice> among(Object set) {
    return Objects.requireNonNull(SETS.get(set.toString()), set.toString());
  }

  private static List<Choice> worded(String beginning, String... values) {
    return Arrays.stream(values).map(value -> new Choice(value, beginning + value)).toList();
  }
}
