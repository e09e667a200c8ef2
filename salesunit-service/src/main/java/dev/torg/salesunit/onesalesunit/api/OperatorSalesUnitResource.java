package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.identity.Roles;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Any sales unit, for operators: they change what its owners cannot. */
@Cancellable(false)
@Path("/operations/v1/sales-units/{msn}")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class OperatorSalesUnitResource {

  private final FullSalesUnits salesUnits;
  private final CheckDigits checkDigits;

  OperatorSalesUnitResource(FullSalesUnits salesUnits, CheckDigits checkDigits) {
    this.salesUnits = salesUnits;
    this.checkDigits = checkDigits;
  }

  @GET
  public Uni<Response> read(@PathParam("msn") String msn, @Context Request request) {
    return salesUnits.read(SalesUnitScope.everything(), msn, request);
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(@PathParam("msn") String msn, byte[] body, @Context Request request) {
    var target = new PatchedSalesUnits.Target(SalesUnitScope.everything(), msn, Authors.OPERATOR);
    return salesUnits.change(
        target, () -> AnySalesUnitPatchRequest.read(body, checkDigits), request);
  }
}
