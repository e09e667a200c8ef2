package dev.torg.document;

import dev.torg.gateway.route.RouteTable;
import dev.torg.gateway.route.Service;
import java.util.EnumSet;
import java.util.Set;

/**
 * Services whose descriptions are not finished. Their gaps are listed in {@code target}, and what
 * is published of them may still change; nothing is expected of them but that they get finished.
 */
final class Unfinished {

  static final Set<Service> SERVICES = EnumSet.of(Service.MERCHANT_SERVICE);

  private Unfinished() {}

  static boolean owns(String path) {
    return SERVICES.contains(serviceOf(path));
  }

  /** Whose code answers at the path, whatever its parameters are called. */
  static Service serviceOf(String path) {
    return RouteTable.ROUTES.stream()
        .filter(route -> unnamed(route.template()).equals(unnamed(path)))
        .findFirst()
        .orElseThrow()
        .service();
  }

  private static String unnamed(String template) {
    return template.replaceAll("\\{[^}]*}", "{}");
  }
}
