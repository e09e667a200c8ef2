package dev.torg.notification.messages.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.messages.app.PingEndpoint;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Tries out an endpoint. */
@Cancellable(false)
@Path("/webhooks/v1/webhooks/{id}/ping")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class PingResource {

  private final CallersBucket buckets;
  private final PingEndpoint pingEndpoint;

  PingResource(CallersBucket buckets, PingEndpoint pingEndpoint) {
    this.buckets = buckets;
    this.pingEndpoint = pingEndpoint;
  }

  @POST
  public Uni<Response> ping(
      @RestPath String id, @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn) {
    return pingEndpoint
        .ping(PathId.uuid(id), buckets.of(msn))
        .map(message -> Response.accepted(new SentPingView(message)).build());
  }
}
