package dev.torg.salesunit.api;

import dev.torg.platform.business.Msn;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What every list of sales units can be asked with. */
public record ListParameters(
    @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {

  public PageRequest page() {
    return PageRequest.of(limit, cursor);
  }

  /** The MSN after which the page starts. */
  public static long startOf(PageRequest page) {
    if (page.after().isEmpty()) {
      return 0;
    }
    OptionalLong msn = page.after().map(Cursor::key).map(Msn::number).orElseThrow();
    return msn.orElseThrow(
        () ->
            Problems.invalid(
                List.of(new Violation("cursor", "must be a cursor that this list gave"))));
  }
}
