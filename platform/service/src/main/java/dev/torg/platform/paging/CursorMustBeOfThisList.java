package dev.torg.platform.paging;

import dev.torg.platform.business.Sha256;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * A page link names the list that it leads on in, behind the key, so that nobody takes the cursor
 * of another list for the end of this one. A cursor without such a name is judged by its key alone.
 */
class CursorMustBeOfThisList {

  private static final char MARK = '.';
  private static final int BYTES = 6;

  @ServerRequestFilter
  void check(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    @Nullable String cursor = uri.getQueryParameters().getFirst("cursor");
    if (cursor != null && cursor.indexOf(MARK) >= 0 && !cursor.endsWith(name(uri))) {
      throw Cursor.foreign();
    }
  }

  /** The cursor with the name of this list. */
  static String named(String cursor, UriInfo list) {
    return cursor + name(list);
  }

  /** What {@link #named} began with. */
  static String withoutName(String cursor) {
    int mark = cursor.indexOf(MARK);
    return mark < 0 ? cursor : cursor.substring(0, mark);
  }

  private static String name(UriInfo list) {
    return MARK + HexFormat.of().formatHex(Sha256.of(list.getPath()), 0, BYTES);
  }
}
