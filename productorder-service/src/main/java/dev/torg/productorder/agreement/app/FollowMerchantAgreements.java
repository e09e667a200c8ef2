package dev.torg.productorder.agreement.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.KnownMerchant;
import dev.torg.productorder.domain.Outcome;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.event.MerchantChanged;
import dev.torg.productorder.store.KnownMerchants;
import dev.torg.productorder.store.ProductOrders;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps up with merchants, and lets their orders feel what became of the agreement. */
@ApplicationScoped
class FollowMerchantAgreements {

  private final Inbox inbox;
  private final KnownMerchants merchants;
  private final ProductOrders orders;
  private final EachOrder each;
  private final RecordChange record;
  private final EraseOrders erase;
  private final Clock clock;

  FollowMerchantAgreements(
      Inbox inbox,
      KnownMerchants merchants,
      ProductOrders orders,
      EachOrder each,
      RecordChange record,
      EraseOrders erase,
      Clock clock) {
    this.each = each;
    this.erase = erase;
    this.inbox = inbox;
    this.merchants = merchants;
    this.orders = orders;
    this.record = record;
    this.clock = clock;
  }

  @Incoming(Topics.MERCHANTS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.follow(events, MerchantChanged.EVENTS, MerchantChanged.class, this::keep);
  }

  private Uni<Void> keep(MerchantChanged changed, long sequence) {
    return merchants
        .keep(changed.merchantId(), changed.merchant(), sequence)
        .chain(isNews -> isNews ? affectOrders(changed) : Uni.createFrom().voidItem());
  }

  private Uni<Void> affectOrders(MerchantChanged changed) {
    return changed.isErased()
        ? erase.of(changed.businessIdentifier())
        : affectOrders(changed.merchant());
  }

  /** A rejection is one for a merchant that is deactivated, too. */
  private Uni<Void> affectOrders(KnownMerchant merchant) {
    boolean rejected = merchant.agreement() == AgreementStatus.REJECTED;
    return switch (rejected ? AgreementStatus.REJECTED : merchant.standing()) {
      case ACTIVE -> changeUnderWay(merchant, ProductOrder::agreementActivated);
      case REJECTED -> changeUnderWay(merchant, ProductOrder::agreementRejected);
      case NONE, PROCESSING -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> changeUnderWay(
      KnownMerchant merchant, BiFunction<ProductOrder, Instant, Outcome> act) {
    return each.of(
        (after, limit) -> orders.lockUnderWay(merchant.business(), after, limit),
        order -> record.of(act.apply(order, clock.instant())));
  }
}
