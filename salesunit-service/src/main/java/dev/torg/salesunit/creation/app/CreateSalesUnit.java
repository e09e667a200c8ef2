package dev.torg.salesunit.creation.app;

import dev.torg.platform.business.Msn;
import dev.torg.platform.event.Inbox;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.app.RecordChange;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.event.ProductOrderApproved;
import dev.torg.salesunit.following.app.EraseSalesUnits;
import dev.torg.salesunit.store.KnownMerchants;
import dev.torg.salesunit.store.SalesUnits;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Makes exactly one sales unit of each approved product order, however often its event comes. */
@ApplicationScoped
public class CreateSalesUnit {

  private final Inbox inbox;
  private final SalesUnits salesUnits;
  private final KnownMerchants merchants;
  private final RecordChange record;
  private final EraseSalesUnits eraseSalesUnits;

  CreateSalesUnit(
      Inbox inbox,
      SalesUnits salesUnits,
      KnownMerchants merchants,
      RecordChange record,
      EraseSalesUnits eraseSalesUnits) {
    this.inbox = inbox;
    this.salesUnits = salesUnits;
    this.merchants = merchants;
    this.record = record;
    this.eraseSalesUnits = eraseSalesUnits;
  }

  @Incoming(Topics.PRODUCT_ORDERS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.follow(
        events,
        ProductOrderApproved.EVENT,
        ProductOrderApproved.class,
        (approved, sequence) -> createOnce(approved));
  }

  private Uni<Void> createOnce(ProductOrderApproved approved) {
    return salesUnits
        .allocateMsnFor(approved.orderId())
        .chain(
            msn ->
                msn.map(allocated -> create(allocated, approved))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  private Uni<Void> create(Msn msn, ProductOrderApproved approved) {
    return merchants
        .assumeActive(approved.businessIdentifier())
        .chain(() -> record.ofNew(SalesUnit.ordered(msn, approved.order()), approved.logo()))
        .chain(() -> merchants.holdErased(approved.businessIdentifier()))
        .chain(erased -> erased ? eraseUnits(approved) : Uni.createFrom().voidItem());
  }

  /** The merchant was erased before its unit was made: the events come on ways of their own. */
  private Uni<Void> eraseUnits(ProductOrderApproved approved) {
    return eraseSalesUnits.of(approved.businessIdentifier());
  }
}
