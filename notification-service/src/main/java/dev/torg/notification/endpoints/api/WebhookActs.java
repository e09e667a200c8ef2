package dev.torg.notification.endpoints.api;

import dev.torg.notification.addresses.app.JudgeAddress;
import dev.torg.notification.app.EventTypes;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.app.ChangeEndpoint;
import dev.torg.notification.endpoints.app.DeleteEndpoint;
import dev.torg.notification.endpoints.app.FindEndpoints;
import dev.torg.notification.endpoints.app.RegisterEndpoint;
import dev.torg.notification.endpoints.app.RotateSecret;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.platform.problem.Preconditions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What callers do with registrations of a bucket, whoever they are. */
@ApplicationScoped
class WebhookActs {

  private final JudgeAddress judgeAddress;
  private final EventTypes types;
  private final RegisterEndpoint registerEndpoint;
  private final FindEndpoints findEndpoints;
  private final ChangeEndpoint changeEndpoint;
  private final RotateSecret rotateSecret;
  private final DeleteEndpoint deleteEndpoint;

  WebhookActs(
      JudgeAddress judgeAddress,
      EventTypes types,
      RegisterEndpoint registerEndpoint,
      FindEndpoints findEndpoints,
      ChangeEndpoint changeEndpoint,
      RotateSecret rotateSecret,
      DeleteEndpoint deleteEndpoint) {
    this.judgeAddress = judgeAddress;
    this.types = types;
    this.registerEndpoint = registerEndpoint;
    this.findEndpoints = findEndpoints;
    this.changeEndpoint = changeEndpoint;
    this.rotateSecret = rotateSecret;
    this.deleteEndpoint = deleteEndpoint;
  }

  /** What is to be registered, once its place was judged: to be asked before any transaction. */
  Uni<JudgedRegistration> judge(byte[] body, Bucket bucket) {
    var wanted = RegisterWebhookRequest.read(body, judgeAddress, types, bucket.owner().kind());
    return registerEndpoint
        .judge(wanted.url())
        .map(place -> new JudgedRegistration(bucket, place, wanted.distinctEvents()))
        .onFailure()
        .transform(RefusedRegistration::asProblem);
  }

  /**
   * @param list the address that registrations are below
   */
  Uni<Response> register(JudgedRegistration wanted, String list) {
    return registerEndpoint
        .register(wanted.bucket(), wanted.place(), wanted.events())
        .onFailure()
        .transform(RefusedRegistration::asProblem)
        .map(
            registered ->
                Response.status(Response.Status.CREATED)
                    .header("Cache-Control", "no-store")
                    .header("Location", list + "/" + registered.endpoint().id())
                    .entity(RegisteredWebhookView.of(registered))
                    .build());
  }

  Uni<Response> read(UUID id, Bucket bucket, Request request) {
    return findEndpoints
        .one(id, bucket)
        .map(
            found ->
                Preconditions.unlessKnown(
                    request, tag(found), () -> Response.ok(WebhookDetailView.of(found))));
  }

  Uni<Response> change(UUID id, Bucket bucket, byte[] body, Request request) {
    var change = ChangeWebhookRequest.read(body, judgeAddress, types, bucket.owner().kind());
    return changeEndpoint
        .change(id, bucket, change, found -> Preconditions.mustBeLatest(request, tag(found)))
        .onFailure()
        .transform(RefusedRegistration::asProblem)
        .map(found -> Response.ok(WebhookDetailView.of(found)).tag(tag(found)).build());
  }

  Uni<Response> rotate(UUID id, Bucket bucket, Request request) {
    return rotateSecret
        .rotate(id, bucket, found -> Preconditions.mustBeLatest(request, tag(found)))
        .map(
            rotated ->
                Response.ok(RotatedWebhookView.of(rotated))
                    .header("Cache-Control", "no-store")
                    .tag(tag(rotated.endpoint()))
                    .build());
  }

  Uni<Void> delete(UUID id, Bucket bucket, Request request) {
    return deleteEndpoint.delete(
        id, bucket, found -> Preconditions.mustBeLatest(request, tag(found)));
  }

  private static EntityTag tag(Endpoint endpoint) {
    String failing =
        endpoint.failingSince() == null ? "" : "-" + endpoint.failingSince().toEpochMilli();
    return new EntityTag(endpoint.revision() + failing);
  }
}
