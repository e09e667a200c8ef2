package dev.torg.notification.deliveries.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Sends one registration again what came about in a time. */
@Cancellable(false)
@Path("/webhooks/v1/webhooks/{id}/replay")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class ReplayResource {

  private final CallersBucket buckets;
  private final DeliveryActs acts;

  ReplayResource(CallersBucket buckets, DeliveryActs acts) {
    this.buckets = buckets;
    this.acts = acts;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> replay(
      @RestPath String id,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      byte[] body) {
    return acts.replay(PathId.uuid(id), buckets.of(msn), ReplayRequest.read(body));
  }
}
