package dev.torg.notification.endpoints.api;

import dev.torg.notification.addresses.app.JudgeAddress;
import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.app.EventTypes;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.app.FindEndpoints;
import dev.torg.notification.endpoints.app.RegisterEndpoint;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The registrations of a bucket, as published. */
@Cancellable(false)
@Path("/webhooks/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class WebhooksResource {

  private final CallersBucket buckets;
  private final JudgeAddress judgeAddress;
  private final EventTypes types;
  private final RegisterEndpoint registerEndpoint;
  private final FindEndpoints findEndpoints;

  WebhooksResource(
      CallersBucket buckets,
      JudgeAddress judgeAddress,
      EventTypes types,
      RegisterEndpoint registerEndpoint,
      FindEndpoints findEndpoints) {
    this.buckets = buckets;
    this.judgeAddress = judgeAddress;
    this.types = types;
    this.registerEndpoint = registerEndpoint;
    this.findEndpoints = findEndpoints;
  }

  @GET
  public Uni<WebhookListView> list(
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn) {
    return findEndpoints.in(buckets.of(msn)).map(WebhookListView::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> register(
      byte[] body, @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn) {
    Bucket bucket = buckets.of(msn);
    var wanted = RegisterWebhookRequest.read(body, judgeAddress, types, bucket.owner().kind());
    return registerEndpoint
        .register(bucket, wanted.url(), wanted.distinctEvents())
        .onFailure()
        .transform(RefusedRegistration::asProblem)
        .map(
            registered ->
                Response.status(Response.Status.CREATED)
                    .header("Cache-Control", "no-store")
                    .header("Location", "/webhooks/v1/webhooks/" + registered.endpoint().id())
                    .entity(RegisteredWebhookView.of(registered))
                    .build());
  }
}
