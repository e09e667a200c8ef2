package dev.torg.salesunit.api;

import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.salesunit.app.ListSalesUnits;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitSummary;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.OptionalInt;

/** Answers with a list of sales units: the whole, or a page of it when a limit was asked for. */
@ApplicationScoped
class ListAnswers {

  private final ListSalesUnits listSalesUnits;
  private final PageLinks pageLinks;

  ListAnswers(ListSalesUnits listSalesUnits, PageLinks pageLinks) {
    this.listSalesUnits = listSalesUnits;
    this.pageLinks = pageLinks;
  }

  /** Answers also when the scope holds no unit. */
  Uni<Response> answer(
      SalesUnitScope scope,
      ListParameters parameters,
      SalesUnitListRenderer renderer,
      UriInfo uri) {
    PageRequest page = parameters.page();
    long start = ListParameters.startOf(page);
    return page.limit().isPresent()
        ? page(scope, start, page.limit().getAsInt(), renderer, uri)
        : whole(scope, renderer);
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

  private Uni<Response> whole(SalesUnitScope scope, SalesUnitListRenderer renderer) {
    return listSalesUnits
        .listAfter(scope, 0, ListBody.STRETCH)
        .map(
            first ->
                new ListBody(
                    renderer,
                    first,
                    after -> listSalesUnits.listAfter(scope, after, ListBody.STRETCH)))
        .map(list -> Response.ok(list.isLast() ? list.render() : list).build());
  }

  private Uni<Response> page(
      SalesUnitScope scope, long start, int limit, SalesUnitListRenderer renderer, UriInfo uri) {
    return listSalesUnits
        .listAfter(scope, start, limit + 1)
        .map(units -> Page.of(units, OptionalInt.of(limit), unit -> Long.toString(unit.msn())))
        .map(page -> answer(page, renderer, uri));
  }

  private Response answer(
      Page<SalesUnitSummary> page, SalesUnitListRenderer renderer, UriInfo uri) {
    Response.ResponseBuilder answer = Response.ok(render(page.items(), renderer));
    pageLinks.next(uri, page).ifPresent(link -> answer.header(HttpHeaders.LINK, link));
    return answer.build();
  }

  private static byte[] render(List<SalesUnitSummary> units, SalesUnitListRenderer renderer) {
    return new ListBody(renderer, units, after -> Uni.createFrom().item(List.of())).render();
  }
}
