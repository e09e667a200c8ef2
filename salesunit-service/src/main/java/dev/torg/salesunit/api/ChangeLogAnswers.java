package dev.torg.salesunit.api;

import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.salesunit.app.ListChanges;
import dev.torg.salesunit.domain.ChangeEntry;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;

/** Answers with a page of a unit's whole change log. */
@ApplicationScoped
class ChangeLogAnswers {

  private final ListChanges listChanges;
  private final PageLinks pageLinks;

  ChangeLogAnswers(ListChanges listChanges, PageLinks pageLinks) {
    this.listChanges = listChanges;
    this.pageLinks = pageLinks;
  }

  /** Every change, operators as the one that they are to the outside. Fails with 404. */
  Uni<Response> forOwners(
      SalesUnitScope scope, String msn, ListParameters parameters, UriInfo uri) {
    return answer(scope, msn, parameters, uri, ChangeLogView::forOwners);
  }

  /** Every change, and which operator it was. Fails with 404. */
  Uni<Response> forOperators(String msn, ListParameters parameters, UriInfo uri) {
    return answer(SalesUnitScope.everything(), msn, parameters, uri, ChangeLogView::forOperators);
  }

  private Uni<Response> answer(
      SalesUnitScope scope,
      String msn,
      ListParameters parameters,
      UriInfo uri,
      Function<Page<ChangeEntry>, ChangeLogView> view) {
    var wanted = parameters.page();
    return MsnText.lookUp(msn, number -> listChanges.list(scope, number, wanted))
        .map(page -> show(page, view.apply(page), uri));
  }

  private Response show(Page<ChangeEntry> page, ChangeLogView view, UriInfo uri) {
    Response.ResponseBuilder answer = Response.ok(view);
    pageLinks.next(uri, page).ifPresent(link -> answer.header(HttpHeaders.LINK, link));
    return answer.build();
  }
}
