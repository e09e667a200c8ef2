package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.productorder.api.OrderTag;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.tracking.app.DeleteProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One order, for the parties that it names. */
@Cancellable(false)
@Path("/management/v1/product-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class ProductOrderResource {

  private final DeleteProductOrder deleteProductOrder;
  private final OrderAnswers answers;
  private final RequestedVersion version;
  private final CurrentCaller caller;

  ProductOrderResource(
      DeleteProductOrder deleteProductOrder,
      OrderAnswers answers,
      RequestedVersion version,
      CurrentCaller caller) {
    this.deleteProductOrder = deleteProductOrder;
    this.answers = answers;
    this.version = version;
    this.caller = caller;
  }

  @GET
  public Uni<Response> get(@PathParam("id") String id, @Context Request request) {
    return answers.prefilled(id, version.current(), request);
  }

  @GET
  @Path("/details")
  public Uni<Response> getDetails(@PathParam("id") String id, @Context Request request) {
    return get(id, request);
  }

  @DELETE
  public Uni<Response> delete(@PathParam("id") String id, @Context Request request) {
    return deleteProductOrder
        .delete(
            PathId.uuid(id),
            Parties.of(caller.get()),
            order -> OrderTag.mustBeLatest(request, order, versions()))
        .map(deleted -> Response.ok().build());
  }

  private static Stream<String> versions() {
    return Arrays.stream(ApiVersion.values()).map(ApiVersion::text);
  }
}
