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

  private static final String ACCESS_TOKEN = "/accesstoken/get";

  private final Node root = new Node();

  @Inject
  RouteTree(Routes routes) {
    this(routes.all());
  }

  RouteTree(List<Route> routes) {
    routes.forEach(this::add);
  }

  /** What the table says of the path; null when nothing. */
  public @Nullable Found find(String path) {
    return find(root, canonical(path), 1);
  }

  /** The spelling under which a service knows the path: old clients vary the token path's case. */
  public static String canonical(String path) {
    return path.length() == ACCESS_TOKEN.length() && path.equalsIgnoreCase(ACCESS_TOKEN)
        ? ACCESS_TOKEN
        : path;
  }

  private static @Nullable Found find(Node node, String path, int from) {
    if (from > path.length()) {
      return node.here == null ? node.rest : node.here;
    }
    int slash = path.indexOf('/', from);
    int end = slash < 0 ? path.length() : slash;
    Node literal = node.literals.get(path.substring(from, end));
    Found found = literal == null ? null : find(literal, path, end + 1);
    if (found == null && node.parameter != null && end > from) {
      found = find(node.parameter, path, end + 1);
    }
    return found == null ? node.rest : found;
  }

  private void add(Route route) {
    Node node = root;
    for (String segment : route.template().substring(1).split("/", -1)) {
      if (segment.equals("**")) {
        node.rest = node.rest == null ? new Found() : node.rest;
        node.rest.add(route);
        return;
      }
      node = node.child(segment);
    }
    node.here = node.here == null ? new Found() : node.here;
    node.here.add(route);
  }

  private static final class Node {

    private final Map<String, Node> literals = new HashMap<>();
    private @Nullable Node parameter;
    private @Nullable Found here;
    private @Nullable Found rest;

    private Node child(String segment) {
      if (!segment.startsWith("{")) {
        return literals.computeIfAbsent(segment, name -> new Node());
      }
      parameter = parameter == null ? new Node() : parameter;
      return parameter;
    }
  }
}
