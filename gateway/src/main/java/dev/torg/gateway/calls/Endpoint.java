package dev.torg.gateway.calls;

import dev.torg.gateway.route.Route;
import dev.torg.platform.business.Msn;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method on a path template. Compared by identity: there is one of each. */
final class Endpoint {

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

  /** The text itself if a unit can have it as its MSN, else null. */
  static @Nullable String msn(String text) {
    return Msn.number(text).isPresent() ? text : null;
  }
}
