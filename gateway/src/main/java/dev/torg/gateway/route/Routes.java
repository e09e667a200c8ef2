package dev.torg.gateway.route;

import dev.torg.platform.identity.CallerKind;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of the route table, and those that the settings add for other upstreams. */
@Singleton
public class Routes {

  private static final Pattern ENDPOINT = Pattern.compile("([A-Z]+):(/\\S*)");

  private final List<Route> all;

  @Inject
  Routes(UpstreamSettings settings) {
    this(settings.upstreams());
  }

  /** Fails when a setting cannot be meant so. */
  Routes(Map<String, UpstreamSettings.AnotherUpstream> upstreams) {
    Stream<Route> added =
        upstreams.entrySet().stream().flatMap(other -> routes(other.getKey(), other.getValue()));
    this.all = Stream.concat(RouteTable.ROUTES.stream(), added).toList();
  }

  public List<Route> all() {
    return all;
  }

  private static Stream<Route> routes(String name, UpstreamSettings.AnotherUpstream upstream) {
    refuseNameOfOurs(name);
    Set<CallerKind> callers = Route.callers(upstream.callers());
    Set<Trait> traits = upstream.ownToken() ? Set.of(Trait.OWN_TOKEN) : Set.of();
    return upstream.paths().stream().map(endpoint -> route(name, endpoint, callers, traits));
  }

  private static Route route(
      String name, String endpoint, Set<CallerKind> callers, Set<Trait> traits) {
    Matcher parts = ENDPOINT.matcher(endpoint);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "torg.gateway.upstreams." + name + ".paths: not METHOD:/path: " + endpoint);
    }
    return new Route(
        Set.of(HttpMethod.valueOf(parts.group(1))),
        parts.group(2),
        Destination.OTHER_UPSTREAM,
        name,
        callers,
        traits);
  }

  private static void refuseNameOfOurs(String name) {
    if (RouteTable.ROUTES.stream().anyMatch(route -> route.upstream().equals(name))) {
      throw new IllegalArgumentException("torg.gateway.upstreams." + name + " is a name of ours");
    }
  }
}
