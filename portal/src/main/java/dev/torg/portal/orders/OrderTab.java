package dev.torg.portal.orders;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the orders of a partner are sorted by: whom they wait for. */
public enum OrderTab {
  ALL,
  WAITING("CREATED", "OPENED"),
  QUESTION("AWAITING_CUSTOMER"),
  REVIEW("SUBMITTED", "PENDING", "PROCESSING"),
  LIVE("APPROVED"),
  ENDED("STOPPED", "EXPIRED");

  private final List<String> statuses;

  OrderTab(String... statuses) {
    this.statuses = List.of(statuses);
  }

  /** By the word in an address; all of them for any other. */
  static OrderTab named(@Nullable String word) {
    return Arrays.stream(values()).filter(tab -> tab.word().equals(word)).findFirst().orElse(ALL);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether orders in this state are in it. */
  boolean holds(String status) {
    return statuses.isEmpty() || statuses.contains(status);
  }

  /** Where the API lists them, the newest first. */
  public String newest() {
    return "/portal/v1/product-orders?newestFirst=true" + filter();
  }

  /** Where the API lists them, the oldest first. */
  public String oldest() {
    return "/portal/v1/product-orders?newestFirst=false" + filter();
  }

  private String filter() {
    return statuses.stream().map(status -> "&status=" + status).collect(Collectors.joining());
  }
}
