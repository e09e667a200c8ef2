package dev.torg.platform.paging;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** What every list can be asked with, and under which address it was. */
@SuppressWarnings("NullAway.Init")
public class ListParameters {

  @QueryParam("limit")
  @Nullable String limit;

  @QueryParam("cursor")
  @Nullable String cursor;

  @Context UriInfo uri;

  /** Which part of the list; a 400 that names each parameter that is wrong. */
  public PageRequest page() {
    return PageRequest.of(limit, cursor);
  }

  /** How many items at most: as many as asked for, else so many, behind a cursor, too. */
  public int most(int usual) {
    return limit == null ? usual : page().limit().orElse(usual);
  }
}
