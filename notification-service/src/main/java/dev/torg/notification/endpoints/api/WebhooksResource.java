package dev.torg.notification.endpoints.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.endpoints.app.FindEndpoints;
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
@Path(WebhooksResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class WebhooksResource {

  static final String PATH = "/webhooks/v1/webhooks";

  private final CallersBucket buckets;
  private final WebhookActs acts;
  private final FindEndpoints findEndpoints;

  WebhooksResource(CallersBucket buckets, WebhookActs acts, FindEndpoints findEndpoints) {
    this.buckets = buckets;
    this.acts = acts;
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
    return acts.judge(body, buckets.of(msn)).chain(wanted -> acts.register(wanted, PATH));
  }
}
