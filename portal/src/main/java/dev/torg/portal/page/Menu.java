package dev.torg.portal.page;

import dev.torg.platform.business.Access;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.portal.visit.Visit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which places there are, for whom, in which order. */
final class Menu {

  private static final Map<String, String> NONE = Map.of();

  private static final Map<String, String> MERCHANT =
      ordered("overview", "orders", "sales-units", "webhooks", "users", "agreement");

  private static final Map<String, String> PARTNER =
      ordered(
          "overview",
          "orders",
          "sales-units",
          "templates",
          "price-packages",
          "keys",
          "webhooks",
          "users");

  private static final Map<String, String> OPERATOR =
      ordered("review", "agreements", "merchants", "sales-units", "partners", "operators");

  private Menu() {}

  /** Addresses by the name of their text. */
  static Map<String, String> of(Visit visit) {
    if (visit.isOperator()) {
      return OPERATOR;
    }
    return visit.actingFor().map(Menu::of).orElse(NONE);
  }

  private static Map<String, String> of(ActingFor actingFor) {
    Map<String, String> all = actingFor instanceof ActingForMerchant ? MERCHANT : PARTNER;
    return actingFor.access() == Access.ADMIN ? all : without(all, "nav_users");
  }

  private static Map<String, String> without(Map<String, String> all, String text) {
    Map<String, String> fewer = new LinkedHashMap<>(all);
    fewer.remove(text);
    return fewer;
  }

  private static Map<String, String> ordered(String... places) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String place : places) {
      all.put("nav_" + place.replace('-', '_'), "/portal/" + place);
    }
    return all;
  }
}
