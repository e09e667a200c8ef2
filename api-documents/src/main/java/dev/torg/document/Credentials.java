package dev.torg.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.torg.gateway.route.Route;
import dev.torg.platform.identity.CallerKind;

/** Says how the callers of an operation prove who they are. */
final class Credentials {

  private Credentials() {}

  static void complete(PublicOperation operation) {
    ArrayNode ways = operation.description().putArray("security");
    Route route = operation.route();
    if (operation.isBelow("/accesstoken/")) {
      add(ways, "clientId", "clientSecret", "subscriptionKey");
    } else if (operation.isBelow("/miami/")) {
      add(ways, "basic");
    } else if (route.callers().contains(CallerKind.PORTAL)) {
      add(ways, "session");
    } else if (route.callers().contains(CallerKind.PARTNER)) {
      add(ways, "bearer", "subscriptionKey");
      add(ways, "bearer");
    } else if (!route.isPublic()) {
      add(ways, "bearer");
    }
  }

  private static void add(ArrayNode ways, String... together) {
    var way = ways.addObject();
    for (String scheme : together) {
      way.putArray(scheme);
    }
  }
}
