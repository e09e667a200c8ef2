package dev.torg.salesunit.lists.api;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.salesunit.domain.SalesUnitScope;
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

/** All sales units there are, for operators. */
@Cancellable(false)
@Path("/operations/v1/sales-units")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class OperatorSalesUnitsResource {

  private final SalesUnitPages pages;

  OperatorSalesUnitsResource(SalesUnitPages pages) {
    this.pages = pages;
  }

  @GET
  public Uni<Response> list(
      @QueryParam("q") @Nullable String q, @BeanParam ListParameters parameters) {
    return pages.show(SalesUnitScope.everything(), q, parameters);
  }
}
