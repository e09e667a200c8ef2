package dev.torg.salesunit.lists.api;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.salesunit.api.CallersScope;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The sales units of whom a portal user acts for; always in pages. */
@Cancellable(false)
@Path("/portal/v1/sales-units")
@RolesAllowed({Roles.PORTAL_MERCHANT, Roles.PORTAL_PARTNER})
@Produces(MediaType.APPLICATION_JSON)
public class PortalSalesUnitsResource {

  private final CallersScope scope;
  private final SalesUnitPages pages;

  PortalSalesUnitsResource(CallersScope scope, SalesUnitPages pages) {
    this.scope = scope;
    this.pages = pages;
  }

  @GET
  public Uni<Response> list(
      @QueryParam("q") @Nullable String q, @BeanParam ListParameters parameters) {
    return pages.show(scope.ofPortal(), q, parameters);
  }
}
