package dev.torg.salesunit.app;

import dev.torg.platform.business.Msn;
import dev.torg.platform.event.Inbox;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.event.Outbox;
import dev.torg.salesunit.domain.ApprovedOrder;
import dev.torg.salesunit.domain.Change;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.event.ProductOrderApproved;
import dev.torg.salesunit.event.SalesUnitCreated;
import dev.torg.salesunit.store.ChangeLog;
import dev.torg.salesunit.store.Merchants;
import dev.torg.salesunit.store.SalesUnits;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Makes exactly one sales unit of each approved product order, however often its event comes. */
@ApplicationScoped
public class CreateSalesUnit {

  private final Inbox inbox;
  private final Outbox outbox;
  private final SalesUnits salesUnits;
  private final Merchants merchants;
  private final ChangeLog changeLog;
  private final Clock clock;

  CreateSalesUnit(
      Inbox inbox,
      Outbox outbox,
      SalesUnits salesUnits,
      Merchants merchants,
      ChangeLog changeLog,
      Clock clock) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.salesUnits = salesUnits;
    this.merchants = merchants;
    this.changeLog = changeLog;
    this.clock = clock;
  }

  @Incoming("productorders")
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.receive(events, this::react);
  }

  private Uni<Void> react(IncomingEvent event) {
    return ProductOrderApproved.in(event)
        .map(this::createOnce)
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private Uni<Void> createOnce(ProductOrderApproved approved) {
    return salesUnits
        .allocateMsnFor(approved.order().orderId())
        .chain(
            msn ->
                msn.map(allocated -> create(allocated, approved))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  private Uni<Void> create(Msn msn, ProductOrderApproved approved) {
    ApprovedOrder order = approved.order();
    SalesUnit unit = SalesUnit.ordered(msn, order);
    Instant now = clock.instant();
    return merchants
        .assumeActive(order.business())
        .chain(() -> salesUnits.add(unit, now))
        .chain(() -> keepLogo(msn, approved.logo()))
        .chain(() -> logCreation(unit, now))
        .chain(() -> outbox.append(SalesUnitCreated.of(unit)));
  }

  private Uni<Void> keepLogo(Msn msn, Optional<byte[]> logo) {
    return logo.map(png -> salesUnits.keepLogo(msn, png))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private Uni<Void> logCreation(SalesUnit unit, Instant now) {
    return changeLog.append(
        unit, List.of(Change.msnCreated(unit.msn())), ChangeAuthor.APPROVED_ORDER, now);
  }
}
