package dev.torg.gateway.calls;

import dev.torg.gateway.route.Route;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method on a path template. Compared by identity: there is one of each. */
final class Endpoint {

  private static final int SHORTEST_MSN = 4;
  private static final int LONGEST_MSN = 10;

  private final String name;
  private final int msnSegment;

  Endpoint(HttpMethod method, Route route) {
    this.name = method.name() + ":" + route.template();
    this.msnSegment = List.of(route.template().split("/", -1)).indexOf("{msn}");
  }

  /** As partners read it, such as {@code GET:/management/v1/sales-units/{msn}}. */
  String name() {
    return name;
  }

  /** Whether a path of this endpoint names a sales unit. */
  boolean hasMsn() {
    return msnSegment > 0;
  }

  /** The MSN in the path; null when there is none, or nothing that could be one. */
  @Nullable String msnIn(String path) {
    int start = 0;
    for (int segment = 0; segment < msnSegment; segment++) {
      start = path.indexOf('/', start) + 1;
    }
    int end = path.indexOf('/', start);
    return msn(end < 0 ? path.substring(start) : path.substring(start, end));
  }

  /** The text itself if it has the form of an MSN, else null. */
  static @Nullable String msn(String text) {
    if (text.length() < SHORTEST_MSN || text.length() > LONGEST_MSN || text.charAt(0) == '0') {
      return null;
    }
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return null;
      }
    }
    return text;
  }
}
