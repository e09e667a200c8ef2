package dev.torg.notification.endpoints.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.app.FindEndpoints;
import dev.torg.platform.idempotency.ActsOnce;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One registration of whom the person acts for, in whichever of its buckets. */
@Cancellable(false)
@Path("/portal/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL_PARTNER, Roles.PORTAL_MERCHANT})
public class PortalWebhookResource {

  private final CallersBucket buckets;
  private final FindEndpoints findEndpoints;
  private final WebhookActs acts;

  PortalWebhookResource(CallersBucket buckets, FindEndpoints findEndpoints, WebhookActs acts) {
    this.buckets = buckets;
    this.findEndpoints = findEndpoints;
    this.acts = acts;
  }

  @GET
  public Uni<Response> read(@RestPath String id, @Context Request request) {
    return bucketOf(id).chain(bucket -> acts.read(PathId.uuid(id), bucket, request));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(@RestPath String id, byte[] body, @Context Request request) {
    return bucketOf(id).chain(bucket -> acts.change(PathId.uuid(id), bucket, body, request));
  }

  @ActsOnce
  @POST
  @Path("/rotation")
  public Uni<Response> rotate(@RestPath String id, @Context Request request) {
    return bucketOf(id).chain(bucket -> acts.rotate(PathId.uuid(id), bucket, request));
  }

  @DELETE
  public Uni<Void> delete(@RestPath String id, @Context Request request) {
    return bucketOf(id).chain(bucket -> acts.delete(PathId.uuid(id), bucket, request));
  }

  private Uni<Bucket> bucketOf(String id) {
    return findEndpoints.bucketOf(PathId.uuid(id), buckets.owner());
  }
}
