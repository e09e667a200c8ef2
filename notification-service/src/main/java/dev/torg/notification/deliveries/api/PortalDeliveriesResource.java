package dev.torg.notification.deliveries.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.app.FindEndpoints;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What was sent to one registration of whom the person acts for, and sending it again. */
@Cancellable(false)
@Path("/portal/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL_PARTNER, Roles.PORTAL_MERCHANT})
public class PortalDeliveriesResource {

  private final CallersBucket buckets;
  private final FindEndpoints findEndpoints;
  private final DeliveryActs acts;

  PortalDeliveriesResource(CallersBucket buckets, FindEndpoints findEndpoints, DeliveryActs acts) {
    this.buckets = buckets;
    this.findEndpoints = findEndpoints;
    this.acts = acts;
  }

  @GET
  @Path("/deliveries")
  public Uni<Response> list(
      @RestPath String id,
      @RestQuery @Nullable String state,
      @BeanParam ListParameters parameters) {
    var wanted = DeliveryActs.Wanted.of(state, parameters);
    return bucketOf(id).chain(bucket -> acts.list(PathId.uuid(id), bucket, wanted, parameters));
  }

  @GET
  @Path("/deliveries/{messageId}")
  public Uni<DeliveryViews.DetailView> read(@RestPath String id, @RestPath String messageId) {
    return bucketOf(id).chain(bucket -> acts.read(PathId.uuid(id), PathId.uuid(messageId), bucket));
  }

  @POST
  @Path("/deliveries/{messageId}/resend")
  public Uni<Response> resend(@RestPath String id, @RestPath String messageId) {
    return bucketOf(id)
        .chain(bucket -> acts.resend(PathId.uuid(id), PathId.uuid(messageId), bucket));
  }

  @POST
  @Path("/replay")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> replay(@RestPath String id, byte[] body) {
    ReplayRequest wanted = ReplayRequest.read(body);
    return bucketOf(id).chain(bucket -> acts.replay(PathId.uuid(id), bucket, wanted));
  }

  private Uni<Bucket> bucketOf(String id) {
    return findEndpoints.bucketOf(PathId.uuid(id), buckets.owner());
  }
}
