package dev.torg.notification.endpoints.api;

import dev.torg.notification.addresses.app.JudgeAddress;
import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.app.EventTypes;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.app.ChangeEndpoint;
import dev.torg.notification.endpoints.app.DeleteEndpoint;
import dev.torg.notification.endpoints.app.FindEndpoints;
import dev.torg.notification.endpoints.app.RotateSecret;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Preconditions;
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
import jakarta.ws.rs.core.EntityTag;
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
  private final JudgeAddress judgeAddress;
  private final EventTypes types;
  private final FindEndpoints findEndpoints;
  private final ChangeEndpoint changeEndpoint;
  private final RotateSecret rotateSecret;
  private final DeleteEndpoint deleteEndpoint;

  WebhookResource(
      CallersBucket buckets,
      JudgeAddress judgeAddress,
      EventTypes types,
      FindEndpoints findEndpoints,
      ChangeEndpoint changeEndpoint,
      RotateSecret rotateSecret,
      DeleteEndpoint deleteEndpoint) {
    this.buckets = buckets;
    this.judgeAddress = judgeAddress;
    this.types = types;
    this.findEndpoints = findEndpoints;
    this.changeEndpoint = changeEndpoint;
    this.rotateSecret = rotateSecret;
    this.deleteEndpoint = deleteEndpoint;
  }

  @GET
  public Uni<Response> read(
      @RestPath String id,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      @Context Request request) {
    return findEndpoints
        .one(PathId.uuid(id), buckets.of(msn))
        .map(
            found ->
                Preconditions.unlessKnown(
                    request, tag(found), () -> Response.ok(WebhookDetailView.of(found))));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(
      @RestPath String id,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      byte[] body,
      @Context Request request) {
    Bucket bucket = buckets.of(msn);
    var change = ChangeWebhookRequest.read(body, judgeAddress, types, bucket.owner().kind());
    return changeEndpoint
        .change(
            PathId.uuid(id),
            bucket,
            change,
            found -> Preconditions.mustBeLatest(request, tag(found)))
        .onFailure()
        .transform(RefusedRegistration::asProblem)
        .map(found -> Response.ok(WebhookDetailView.of(found)).tag(tag(found)).build());
  }

  @POST
  @Path("/rotation")
  public Uni<Response> rotate(
      @RestPath String id,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      @Context Request request) {
    return rotateSecret
        .rotate(
            PathId.uuid(id),
            buckets.of(msn),
            found -> Preconditions.mustBeLatest(request, tag(found)))
        .map(
            rotated ->
                Response.ok(RotatedWebhookView.of(rotated))
                    .header("Cache-Control", "no-store")
                    .tag(tag(rotated.endpoint()))
                    .build());
  }

  @DELETE
  public Uni<Void> delete(
      @RestPath String id,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      @Context Request request) {
    return deleteEndpoint.delete(
        PathId.uuid(id), buckets.of(msn), found -> Preconditions.mustBeLatest(request, tag(found)));
  }

  private static EntityTag tag(Endpoint endpoint) {
    return new EntityTag(Long.toString(endpoint.revision()));
  }
}
