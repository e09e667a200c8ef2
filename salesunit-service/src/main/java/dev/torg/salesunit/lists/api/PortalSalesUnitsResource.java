package dev.torg.salesunit.lists.api;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.salesunit.api.CallersScope;
import dev.torg.salesunit.api.ListParameters;
import dev.torg.salesunit.domain.PortalSalesUnit;
import dev.torg.salesunit.lists.app.ListPortalSalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.OptionalInt;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The sales units of whom a portal user acts for; always in pages. */
@Cancellable(false)
@Path("/portal/v1/sales-units")
@RolesAllowed({Roles.PORTAL_MERCHANT, Roles.PORTAL_PARTNER})
@Produces(MediaType.APPLICATION_JSON)
public class PortalSalesUnitsResource {

  private static final int PAGE = 100;

  private final CallersScope scope;
  private final ListPortalSalesUnits listPortalSalesUnits;
  private final PageLinks pageLinks;

  PortalSalesUnitsResource(
      CallersScope scope, ListPortalSalesUnits listPortalSalesUnits, PageLinks pageLinks) {
    this.scope = scope;
    this.listPortalSalesUnits = listPortalSalesUnits;
    this.pageLinks = pageLinks;
  }

  @GET
  public Uni<Response> list(@BeanParam ListParameters parameters, @Context UriInfo uri) {
    PageRequest page = parameters.page();
    long start = ListParameters.startOf(page);
    int limit = page.limit().orElse(PAGE);
    return listPortalSalesUnits
        .listAfter(scope.ofPortal(), start, limit + 1)
        .map(units -> Page.of(units, OptionalInt.of(limit), unit -> Long.toString(unit.msn())))
        .map(units -> show(units, uri));
  }

  private Response show(Page<PortalSalesUnit> page, UriInfo uri) {
    return pageLinks.answer(page, PortalSalesUnitsView.of(page), uri);
  }
}
