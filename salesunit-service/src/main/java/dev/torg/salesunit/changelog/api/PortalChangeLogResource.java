package dev.torg.salesunit.changelog.api;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.salesunit.api.CallersScope;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** All that changed about a unit of whom a portal user acts for; operators are one to them. */
@Cancellable(false)
@Path("/portal/v1/sales-units/{msn}/changes")
@RolesAllowed({Roles.PORTAL_MERCHANT, Roles.PORTAL_PARTNER})
@Produces(MediaType.APPLICATION_JSON)
public class PortalChangeLogResource {

  private final CallersScope scope;
  private final ChangeLogPages pages;

  PortalChangeLogResource(CallersScope scope, ChangeLogPages pages) {
    this.scope = scope;
    this.pages = pages;
  }

  @GET
  public Uni<Response> list(@PathParam("msn") String msn, @BeanParam ListParameters parameters) {
    return pages.show(scope.ofPortal(), msn, parameters, ChangeLogView::forOwners);
  }
}
