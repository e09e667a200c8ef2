package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.tracking.app.AdmitSalesUnit;
import dev.torg.productorder.tracking.app.DeleteProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One order, for the parties that it names. */
@Path("/management/v1/product-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
class ProductOrderResource {

  private final DeleteProductOrder deleteProductOrder;
  private final AdmitSalesUnit admit;
  private final OrderAnswers answers;
  private final RequestedVersion version;
  private final CurrentCaller caller;

  ProductOrderResource(
      DeleteProductOrder deleteProductOrder,
      AdmitSalesUnit admit,
      OrderAnswers answers,
      RequestedVersion version,
      CurrentCaller caller) {
    this.deleteProductOrder = deleteProductOrder;
    this.admit = admit;
    this.answers = answers;
    this.version = version;
    this.caller = caller;
  }

  @GET
  public Uni<Response> get(
      @PathParam("id") String id,
      @HeaderParam(AdmitSalesUnit.HEADER) @Nullable String msn,
      @Context Request request) {
    return answers.one(id, msn, version.current(), request);
  }

  @GET
  @Path("/details")
  public Uni<Response> getDetails(
      @PathParam("id") String id,
      @HeaderParam(AdmitSalesUnit.HEADER) @Nullable String msn,
      @Context Request request) {
    return get(id, msn, request);
  }

  @DELETE
  public Uni<Response> delete(
      @PathParam("id") String id, @HeaderParam(AdmitSalesUnit.HEADER) @Nullable String msn) {
    UUID orderId = OrderPath.id(id);
    Party party = Parties.of(caller.get());
    return admit
        .admit(msn, party)
        .chain(() -> deleteProductOrder.delete(orderId, party))
        .map(deleted -> Response.ok().build());
  }
}
