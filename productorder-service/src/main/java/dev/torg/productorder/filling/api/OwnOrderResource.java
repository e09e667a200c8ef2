package dev.torg.productorder.filling.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.productorder.api.OrderTag;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.tracking.app.DeleteProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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

/** An order, for the merchant or the partner that made it to take back. */
@Cancellable(false)
@Path("/portal/v1/product-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL_MERCHANT, Roles.PORTAL_PARTNER})
public class OwnOrderResource {

  private final DeleteProductOrder deleteProductOrder;
  private final CurrentCaller caller;

  OwnOrderResource(DeleteProductOrder deleteProductOrder, CurrentCaller caller) {
    this.deleteProductOrder = deleteProductOrder;
    this.caller = caller;
  }

  @DELETE
  public Uni<Response> delete(@PathParam("id") String id, @Context Request request) {
    return deleteProductOrder
        .delete(
            PathId.uuid(id),
            Parties.of(caller.portal()).orElseThrow(),
            order -> OrderTag.mustBeLatest(request, order, renderings()))
        .map(deleted -> Response.noContent().build());
  }

  /** Whatever has become of the agreement since, it makes no other order. */
  private static Stream<String> renderings() {
    return Stream.concat(
        Stream.of("portal-partner"),
        Arrays.stream(AgreementStatus.values()).map(status -> "portal-" + status));
  }
}
