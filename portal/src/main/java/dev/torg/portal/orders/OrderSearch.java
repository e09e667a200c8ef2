package dev.torg.portal.orders;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Query;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of its orders a partner looks at, as it stands in the address of a page. */
record OrderSearch(
    @QueryParam("tab") @Nullable String tab,
    @QueryParam("from") @Nullable String from,
    @QueryParam("to") @Nullable String to,
    @QueryParam("number") @Nullable String number) {

  private static final String COUNTS = "/portal/v1/product-orders/counts";

  public OrderTab chosen() {
    return OrderTab.named(tab);
  }

  Form form() {
    return Form.of(Map.of("from", of(from), "to", of(to), "number", of(number)));
  }

  /** Whether it is about less than all orders of the tab. */
  public boolean isNarrow() {
    return !wanted().isEmpty();
  }

  /** Where the API lists what is looked for, the newest first. */
  String list() {
    return chosen().newest() + wanted();
  }

  /** Where the API counts the orders of all tabs. */
  String counts() {
    return COUNTS + wanted().replaceFirst("&", "?");
  }

  /** The query of a page that looks for the same in another tab. */
  public String query(OrderTab other) {
    return "tab=" + other.word() + wanted();
  }

  private String wanted() {
    return member("number", number) + member("from", from) + member("to", to);
  }

  private static String member(String name, @Nullable String value) {
    return of(value).isEmpty() ? "" : "&" + name + "=" + Query.encoded(of(value));
  }

  private static String of(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
