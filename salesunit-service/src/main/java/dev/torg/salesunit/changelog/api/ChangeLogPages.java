package dev.torg.salesunit.changelog.api;

import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.salesunit.api.MsnPath;
import dev.torg.salesunit.changelog.app.ListChanges;
import dev.torg.salesunit.domain.ChangeEntry;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** Shows a page of a unit's whole change log. */
@ApplicationScoped
class ChangeLogPages {

  private final ListChanges listChanges;
  private final PageLinks pageLinks;

  ChangeLogPages(ListChanges listChanges, PageLinks pageLinks) {
    this.listChanges = listChanges;
    this.pageLinks = pageLinks;
  }

  /** Fails with 404 outside of the scope. */
  Uni<Response> show(
      SalesUnitScope scope,
      String msn,
      ListParameters parameters,
      Function<Page<ChangeEntry>, ChangeLogView> view) {
    var wanted = parameters.page();
    return MsnPath.lookUp(msn, number -> listChanges.list(scope, number, wanted))
        .map(page -> pageLinks.answer(page, view.apply(page), parameters));
  }
}
