package dev.torg.salesunit.lists.api;

import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.paging.SearchText;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.lists.app.ListPortalSalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Shows people a page of sales units, of all or of those that a text is found in. */
@ApplicationScoped
class SalesUnitPages {

  private static final int PAGE = 100;

  private final ListPortalSalesUnits listSalesUnits;
  private final PageLinks pageLinks;

  SalesUnitPages(ListPortalSalesUnits listSalesUnits, PageLinks pageLinks) {
    this.listSalesUnits = listSalesUnits;
    this.pageLinks = pageLinks;
  }

  Uni<Response> show(SalesUnitScope scope, @Nullable String q, ListParameters parameters) {
    PageRequest page = parameters.page();
    int limit = page.limit().orElse(PAGE);
    return listSalesUnits
        .listAfter(scope, SearchText.of(q), StartMsn.of(page), limit + 1)
        .map(units -> Page.of(units, OptionalInt.of(limit), unit -> Long.toString(unit.msn())))
        .map(units -> pageLinks.answer(units, PortalSalesUnitsView.of(units), parameters));
  }
}
