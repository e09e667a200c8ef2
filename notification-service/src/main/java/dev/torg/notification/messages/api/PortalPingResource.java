package dev.torg.notification.messages.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.endpoints.app.FindEndpoints;
import dev.torg.notification.messages.app.PingEndpoint;
import dev.torg.platform.idempotency.ActsOnce;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Tries out an endpoint of whom the person acts for. */
@Cancellable(false)
@Path("/portal/v1/webhooks/{id}/ping")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL_PARTNER, Roles.PORTAL_MERCHANT})
public class PortalPingResource {

  private final CallersBucket buckets;
  private final FindEndpoints findEndpoints;
  private final PingEndpoint pingEndpoint;

  PortalPingResource(
      CallersBucket buckets, FindEndpoints findEndpoints, PingEndpoint pingEndpoint) {
    this.buckets = buckets;
    this.findEndpoints = findEndpoints;
    this.pingEndpoint = pingEndpoint;
  }

  @ActsOnce
  @POST
  public Uni<Response> ping(@RestPath String id) {
    UUID endpoint = PathId.uuid(id);
    return findEndpoints
        .bucketOf(endpoint, buckets.owner())
        .chain(bucket -> pingEndpoint.ping(endpoint, bucket))
        .map(message -> Response.accepted(new SentPingView(message)).build());
  }
}
