package dev.torg.notification.deliveries.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What was sent to one registration, and sending it again. */
@Cancellable(false)
@Path("/webhooks/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class DeliveriesResource {

  private final CallersBucket buckets;
  private final DeliveryActs acts;

  DeliveriesResource(CallersBucket buckets, DeliveryActs acts) {
    this.buckets = buckets;
    this.acts = acts;
  }

  @GET
  @Path("/deliveries")
  public Uni<Response> list(
      @RestPath String id,
      @RestQuery @Nullable String state,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      @BeanParam ListParameters parameters) {
    var wanted = DeliveryActs.Wanted.of(state, parameters);
    return acts.list(PathId.uuid(id), buckets.of(msn), wanted, parameters);
  }

  @GET
  @Path("/deliveries/{messageId}")
  public Uni<DeliveryViews.DetailView> read(
      @RestPath String id,
      @RestPath String messageId,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn) {
    return acts.read(PathId.uuid(id), PathId.uuid(messageId), buckets.of(msn));
  }

  @POST
  @Path("/deliveries/{messageId}/resend")
  public Uni<Response> resend(
      @RestPath String id,
      @RestPath String messageId,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn) {
    return acts.resend(PathId.uuid(id), PathId.uuid(messageId), buckets.of(msn));
  }

  @POST
  @Path("/replay")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> replay(
      @RestPath String id,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      byte[] body) {
    return acts.replay(PathId.uuid(id), buckets.of(msn), ReplayRequest.read(body));
  }
}
