package dev.torg.notification.endpoints.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** One registration of a bucket. */
@Cancellable(false)
@Path("/webhooks/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class WebhookResource {

  private final CallersBucket buckets;
  private final WebhookActs acts;

  WebhookResource(CallersBucket buckets, WebhookActs acts) {
    this.buckets = buckets;
    this.acts = acts;
  }

  @GET
  public Uni<Response> read(
      @RestPath String id,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      @Context Request request) {
    return acts.read(PathId.uuid(id), buckets.of(msn), request);
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(
      @RestPath String id,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      byte[] body,
      @Context Request request) {
    return acts.change(PathId.uuid(id), buckets.of(msn), body, request);
  }

  @POST
  @Path("/rotation")
  public Uni<Response> rotate(
      @RestPath String id,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      @Context Request request) {
    return acts.rotate(PathId.uuid(id), buckets.of(msn), request);
  }

  @DELETE
  public Uni<Void> delete(
      @RestPath String id,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      @Context Request request) {
    return acts.delete(PathId.uuid(id), buckets.of(msn), request);
  }
}
