package dev.torg.portal.page;

import dev.torg.portal.visit.Visit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which places there are, for whom, in which order. */
final class Menu {

  private static final Map<String, String> NONE = Map.of();

  private static final Map<String, String> MERCHANT =
      ordered("overview", "orders", "sales-units", "webhooks", "agreement");

  private static final Map<String, String> PARTNER =
      ordered(
          "overview", "orders", "sales-units", "templates", "price-packages", "keys", "webhooks");

  private static final Map<String, String> OPERATOR =
      ordered("review", "agreements", "merchants", "sales-units", "partners");

  private Menu() {}

  /** Addresses by the name of their text. */
  static Map<String, String> of(Visit visit) {
    if (visit.isOperator()) {
      return OPERATOR;
    }
    if (visit.merchant().isPresent()) {
      return MERCHANT;
    }
    return visit.partner().isPresent() ? PARTNER : NONE;
  }

  private static Map<String, String> ordered(String... places) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String place : places) {
      all.put("nav_" + place.replace('-', '_'), "/portal/" + place);
    }
    return all;
  }
}
