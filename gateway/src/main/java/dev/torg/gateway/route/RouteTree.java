package dev.torg.gateway.route;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a path in the route table, segment by segment; a literal segment wins over a parameter.
 *
 * <p>Segments are compared as they were sent: a percent-encoded letter never matches a literal one.
 */
@Singleton
public class RouteTree {

  private final Node root = new Node();
  private final List<String> ofAnyCase;

  @Inject
  RouteTree(Routes routes) {
    this(routes.all());
  }

  RouteTree(List<Route> routes) {
    routes.forEach(this::add);
    this.ofAnyCase =
        routes.stream().filter(route -> route.has(Trait.ANY_CASE)).map(Route::template).toList();
  }

  /** What the table says of the path; null when nothing. */
  public @Nullable PathRoutes find(String path) {
    return find(root, asInTheTable(path), 1);
  }

  private String asInTheTable(String path) {
    for (String template : ofAnyCase) {
      if (template.equalsIgnoreCase(path)) {
        return template;
      }
    }
    return path;
  }

  private static @Nullable PathRoutes find(Node node, String path, int from) {
    if (from > path.length()) {
      return node.here == null ? node.rest : node.here;
    }
    int slash = path.indexOf('/', from);
    int end = slash < 0 ? path.length() : slash;
    Node literal = node.literals.get(path.substring(from, end));
    PathRoutes found = literal == null ? null : find(literal, path, end + 1);
    if (found == null && node.parameter != null && end > from) {
      found = find(node.parameter, path, end + 1);
    }
    return found == null ? node.rest : found;
  }

  private void add(Route route) {
    Node node = root;
    for (String segment : route.template().substring(1).split("/", -1)) {
      if (segment.equals("**")) {
        node.rest = node.rest == null ? new PathRoutes() : node.rest;
        node.rest.add(route);
        return;
      }
      node = node.child(segment);
    }
    node.here = node.here == null ? new PathRoutes() : node.here;
    node.here.add(route);
  }

  private static final class Node {

    private final Map<String, Node> literals = new HashMap<>();
    private @Nullable Node parameter;
    private @Nullable PathRoutes here;
    private @Nullable PathRoutes rest;

    private Node child(String segment) {
      if (!segment.startsWith("{")) {
        return literals.computeIfAbsent(segment, name -> new Node());
      }
      parameter = parameter == null ? new Node() : parameter;
      return parameter;
    }
  }
}
