package dev.torg.portal.orders;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the orders of a partner are sorted by: whom they wait for. */
public enum OrderTab {
  ALL(""),
  WAITING("&status=CREATED&status=OPENED"),
  QUESTION("&status=AWAITING_CUSTOMER"),
  REVIEW("&status=SUBMITTED&status=PENDING&status=PROCESSING"),
  LIVE("&status=APPROVED"),
  ENDED("&status=STOPPED&status=EXPIRED");

  private final String filter;

  OrderTab(String filter) {
    this.filter = filter;
  }

  /** By the word in an address; all of them for any other. */
  static OrderTab named(@Nullable String word) {
    return Arrays.stream(values()).filter(tab -> tab.word().equals(word)).findFirst().orElse(ALL);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where the API lists them, the newest first. */
  public String newest() {
    return "/portal/v1/product-orders?newestFirst=true" + filter;
  }

  /** Where the API lists them, the oldest first. */
  public String oldest() {
    return "/portal/v1/product-orders?newestFirst=false" + filter;
  }
}
