package dev.torg.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that the table says of one path: a route per method. */
public final class PathRoutes {

  private final Map<HttpMethod, Route> byMethod = new HashMap<>();
  private String allow = "";

  void add(Route route) {
    route.methods().forEach(method -> addOnce(method, route));
    if (route.methods().contains(HttpMethod.GET)) {
      byMethod.put(HttpMethod.HEAD, route);
    }
    var names = new TreeSet<String>();
    byMethod.keySet().forEach(method -> names.add(method.name()));
    names.add(HttpMethod.OPTIONS.name());
    allow = String.join(", ", names);
  }

  private void addOnce(HttpMethod method, Route route) {
    if (byMethod.put(method, route) != null) {
      throw new IllegalStateException("two routes for " + method + " " + route.template());
    }
  }

  /** The route for this method; null when the path does not know the method. */
  public @Nullable Route forMethod(HttpMethod method) {
    return byMethod.get(method);
  }

  /** The value of an {@code Allow} header. */
  public String allow() {
    return allow;
  }
}
