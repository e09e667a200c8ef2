package dev.torg.salesunit.lists.api;

import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.ListShape;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.paging.StreamedList;
import dev.torg.platform.problem.Problems;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitSummary;
import dev.torg.salesunit.lists.app.ListSalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;

/** Shows a list of sales units: the whole, or a page of it when a limit was asked for. */
@ApplicationScoped
class ListedSalesUnits {

  private static final int STEP = 1_000;

  private final ListSalesUnits listSalesUnits;
  private final PageLinks pageLinks;

  ListedSalesUnits(ListSalesUnits listSalesUnits, PageLinks pageLinks) {
    this.listSalesUnits = listSalesUnits;
    this.pageLinks = pageLinks;
  }

  /** An empty list, too, when the scope holds no unit. */
  Uni<Response> show(
      SalesUnitScope scope, ListParameters parameters, ListShape<SalesUnitSummary> shape) {
    PageRequest wanted = parameters.page();
    return page(scope, StartMsn.of(wanted), wanted.limit().orElse(STEP))
        .map(
            page ->
                wanted.limit().isPresent()
                    ? pageLinks.answer(page, StreamedList.single(shape, page), parameters)
                    : whole(scope, page, shape));
  }

  /** Fails with 404 when the scope holds no unit. */
  Uni<Void> mustHoldSome(SalesUnitScope scope) {
    return listSalesUnits
        .listAfter(scope, 0, 1)
        .invoke(
            units -> {
              if (units.isEmpty()) {
                throw Problems.notFound();
              }
            })
        .replaceWithVoid();
  }

  private Response whole(
      SalesUnitScope scope, Page<SalesUnitSummary> first, ListShape<SalesUnitSummary> shape) {
    return Response.ok(StreamedList.whole(shape, first, cursor -> following(scope, cursor)))
        .build();
  }

  private Uni<Page<SalesUnitSummary>> following(SalesUnitScope scope, String cursor) {
    return page(scope, Long.parseLong(Cursor.parse(cursor).key()), STEP);
  }

  private Uni<Page<SalesUnitSummary>> page(SalesUnitScope scope, long after, int limit) {
    return listSalesUnits
        .listAfter(scope, after, limit + 1)
        .map(units -> Page.of(units, OptionalInt.of(limit), unit -> Long.toString(unit.msn())));
  }
}
