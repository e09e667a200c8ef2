package dev.torg.productorder.review.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.Outcome;
import dev.torg.productorder.domain.Outcome.Unchanged;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductOrderFact;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The automatic policy: takes each order when it was submitted, and approves it when that is told.
 * An order that somebody else took in the meantime is left to them.
 */
@ApplicationScoped
class ReviewAutomatically {

  private static final String REVIEWER = "automatic review";

  private final Inbox inbox;
  private final ReviewSettings settings;
  private final ReviewProductOrder review;
  private final Clock clock;

  ReviewAutomatically(
      Inbox inbox, ReviewSettings settings, ReviewProductOrder review, Clock clock) {
    this.inbox = inbox;
    this.settings = settings;
    this.review = review;
    this.clock = clock;
  }

  @Incoming(Topics.PRODUCT_ORDERS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return settings.policy() == ReviewSettings.Policy.AUTOMATIC
        ? inbox.receive(events, this::follow)
        : Uni.createFrom().completionStage(events::ack);
  }

  private Uni<Void> follow(IncomingEvent event) {
    if (event.type().equals(ProductOrderFact.SUBMITTED.eventType())) {
      return act(event, this::take);
    }
    if (event.type().equals(ProductOrderFact.TAKEN.eventType())) {
      return act(event, this::approve);
    }
    return Uni.createFrom().voidItem();
  }

  private Uni<Void> act(
      IncomingEvent event, BiFunction<ProductOrder, AgreementStatus, Outcome> act) {
    return review.act(UUID.fromString(event.subject()), act).replaceWithVoid();
  }

  private Outcome take(ProductOrder order, AgreementStatus agreement) {
    return order.status() == OrderStatus.SUBMITTED
        ? order.take(REVIEWER, clock.instant())
        : new Unchanged(order);
  }

  private Outcome approve(ProductOrder order, AgreementStatus agreement) {
    boolean mine =
        order.status() == OrderStatus.PROCESSING
            && order.review().reviewer().filter(REVIEWER::equals).isPresent()
            && order.review().approvedAt().isEmpty();
    return mine ? order.approve(agreement, clock.instant()) : new Unchanged(order);
  }
}
