package dev.torg.portal.units;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Listed;
import dev.torg.portal.page.Search;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The sales units of whom a person acts for; all there are, for an operator. */
@Cancellable(false)
@Path("/portal/sales-units")
@RolesAllowed(Roles.PORTAL)
public class SalesUnitsResource {

  private final Desk desk;

  SalesUnitsResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list(@RestQuery @Nullable String q) {
    Visit visit = desk.visitOfSomebodyOrOperator();
    Form form = Search.of(q);
    return desk.orExplain(
        visit,
        desk.show(
            visit,
            desk.list(visit, Search.in(SalesUnit.list(visit), form), SalesUnit.class)
                .map(units -> page(visit, form, units))),
        refusal -> Uni.createFrom().item(page(visit, form.refused(refusal), Listed.none())));
  }

  private SalesUnitsPage page(Visit visit, Form form, Listed<SalesUnit> units) {
    String table = Search.in(SalesUnitsTableResource.PATH, form);
    return new SalesUnitsPage(desk.frame(visit), form, table, units);
  }
}
