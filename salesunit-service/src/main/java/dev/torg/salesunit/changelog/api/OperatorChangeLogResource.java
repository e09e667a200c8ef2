package dev.torg.salesunit.changelog.api;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.salesunit.domain.SalesUnitScope;
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

/** All that changed about any unit, and which operator it was. */
@Cancellable(false)
@Path("/operations/v1/sales-units/{msn}/changes")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class OperatorChangeLogResource {

  private final ChangeLogPages pages;

  OperatorChangeLogResource(ChangeLogPages pages) {
    this.pages = pages;
  }

  @GET
  public Uni<Response> list(@PathParam("msn") String msn, @BeanParam ListParameters parameters) {
    return pages.show(SalesUnitScope.everything(), msn, parameters, ChangeLogView::forOperators);
  }
}
