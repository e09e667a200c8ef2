package dev.torg.notification.deliveries.api;

import dev.torg.notification.deliveries.app.ReadDeliveries;
import dev.torg.notification.deliveries.app.SendAgain;
import dev.torg.notification.deliveries.domain.Delivery;
import dev.torg.notification.domain.Bucket;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What callers do with what was sent to a registration of a bucket, whoever they are. */
@ApplicationScoped
class DeliveryActs {

  private static final int USUAL = 50;

  private final ReadDeliveries readDeliveries;
  private final SendAgain sendAgain;
  private final PageLinks links;
  private final Clock clock;

  DeliveryActs(ReadDeliveries readDeliveries, SendAgain sendAgain, PageLinks links, Clock clock) {
    this.readDeliveries = readDeliveries;
    this.sendAgain = sendAgain;
    this.links = links;
    this.clock = clock;
  }

  Uni<Response> list(UUID id, Bucket bucket, Wanted wanted, ListParameters parameters) {
    return readDeliveries
        .page(id, bucket, wanted.before, wanted.state, wanted.most + 1)
        .map(
            found ->
                Page.of(
                    found,
                    OptionalInt.of(wanted.most),
                    delivery -> Long.toString(delivery.number())))
        .map(found -> links.answer(found, DeliveryViews.ListView.of(found.items()), parameters));
  }

  Uni<DeliveryViews.DetailView> read(UUID id, UUID message, Bucket bucket) {
    return readDeliveries.one(id, message, bucket).map(DeliveryViews.DetailView::of);
  }

  Uni<Response> resend(UUID id, UUID message, Bucket bucket) {
    return sendAgain.one(id, message, bucket).map(waiting -> Response.accepted().build());
  }

  Uni<Response> replay(UUID id, Bucket bucket, ReplayRequest wanted) {
    return sendAgain
        .range(
            id,
            bucket,
            wanted.from(),
            Objects.requireNonNullElseGet(wanted.to(), clock::instant),
            Boolean.TRUE.equals(wanted.onlyFailed()))
        .map(waiting -> Response.accepted().build());
  }

  /** Which deliveries a list is to show. */
  record Wanted(Optional<Delivery.State> state, int most, long before) {

    /** A 400 for query parameters that make no sense. */
    static Wanted of(@Nullable String state, ListParameters parameters) {
      PageRequest page = parameters.page();
      return new Wanted(
          parse(state),
          parameters.most(USUAL),
          page.after().map(Cursor::number).orElse(Long.MAX_VALUE));
    }

    private static Optional<Delivery.State> parse(@Nullable String text) {
      if (text == null) {
        return Optional.empty();
      }
      return Arrays.stream(Delivery.State.values())
          .filter(state -> state.name().equalsIgnoreCase(text))
          .findFirst()
          .or(
              () -> {
                throw Problems.invalid(
                    List.of(new Violation("state", "must be one of waiting, delivered, parked")));
              });
    }
  }
}
