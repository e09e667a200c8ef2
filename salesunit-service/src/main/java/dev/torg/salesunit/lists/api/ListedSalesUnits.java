package dev.torg.salesunit.lists.api;

import dev.torg.platform.paging.ListAnswers;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.ListShape;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitSummary;
import dev.torg.salesunit.lists.app.ListSalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Shows a list of sales units: the whole, or a page of it when a limit was asked for. */
@ApplicationScoped
class ListedSalesUnits {

  private static final int STEP = 1_000;

  private final ListSalesUnits listSalesUnits;
  private final ListAnswers answers;

  ListedSalesUnits(ListSalesUnits listSalesUnits, ListAnswers answers) {
    this.listSalesUnits = listSalesUnits;
    this.answers = answers;
  }

  /** An empty list, too, when the scope holds no unit. */
  Uni<Response> show(
      SalesUnitScope scope, ListParameters parameters, ListShape<SalesUnitSummary> shape) {
    return answers.show(parameters, shape, STEP, page -> page(scope, page));
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

  private Uni<Page<SalesUnitSummary>> page(SalesUnitScope scope, PageRequest wanted) {
    int limit = wanted.limit().getAsInt();
    return listSalesUnits
        .listAfter(scope, StartMsn.of(wanted), limit + 1)
        .map(units -> Page.of(units, wanted.limit(), unit -> Long.toString(unit.msn())));
  }
}
