package dev.torg.notification.deliveries.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.deliveries.app.ReadDeliveries;
import dev.torg.notification.deliveries.app.SendAgain;
import dev.torg.notification.deliveries.domain.Delivery;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What was sent to one registration. */
@Cancellable(false)
@Path("/webhooks/v1/webhooks/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class DeliveriesResource {

  private static final int USUAL = 50;

  private final CallersBucket buckets;
  private final ReadDeliveries readDeliveries;
  private final SendAgain sendAgain;
  private final PageLinks links;

  DeliveriesResource(
      CallersBucket buckets, ReadDeliveries readDeliveries, SendAgain sendAgain, PageLinks links) {
    this.buckets = buckets;
    this.readDeliveries = readDeliveries;
    this.sendAgain = sendAgain;
    this.links = links;
  }

  @GET
  public Uni<Response> list(
      @RestPath String id,
      @RestQuery @Nullable String state,
      @RestQuery @Nullable String limit,
      @RestQuery @Nullable String cursor,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      @Context UriInfo uri) {
    PageRequest page = PageRequest.of(limit, cursor);
    int most = limit == null ? USUAL : page.limit().orElse(USUAL);
    return readDeliveries
        .page(
            PathId.uuid(id),
            buckets.of(msn),
            page.after().map(Cursor::number).orElse(Long.MAX_VALUE),
            state(state),
            most + 1)
        .map(
            found ->
                Page.of(found, OptionalInt.of(most), delivery -> Long.toString(delivery.number())))
        .map(found -> links.answer(found, view(found.items()), uri));
  }

  private static DeliveryViews.ListView view(List<Delivery> deliveries) {
    return new DeliveryViews.ListView(deliveries.stream().map(DeliveryViews.ItemView::of).toList());
  }

  private static Optional<Delivery.State> state(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    return Arrays.stream(Delivery.State.values())
        .filter(state -> state.name().equalsIgnoreCase(text))
        .findFirst()
        .or(
            () -> {
              throw Problems.invalid(
                  List.of(new Violation("state", "must be waiting, delivered or parked")));
            });
  }

  @GET
  @Path("/{messageId}")
  public Uni<DeliveryViews.DetailView> read(
      @RestPath String id,
      @RestPath String messageId,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn) {
    return readDeliveries
        .one(PathId.uuid(id), PathId.uuid(messageId), buckets.of(msn))
        .map(DeliveryViews.DetailView::of);
  }

  @POST
  @Path("/{messageId}/resend")
  public Uni<Response> resend(
      @RestPath String id,
      @RestPath String messageId,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn) {
    return sendAgain
        .one(PathId.uuid(id), PathId.uuid(messageId), buckets.of(msn))
        .map(waiting -> Response.accepted().build());
  }
}
