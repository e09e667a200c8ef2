package dev.torg.notification.deliveries.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.notification.deliveries.app.ReadDeliveries.Tried;
import dev.torg.notification.deliveries.domain.Delivery;
import dev.torg.notification.deliveries.domain.PastAttempt;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Deliveries as callers see them. */
final class DeliveryViews {

  private DeliveryViews() {}

  @Schema(name = "WebhookDeliveryList")
  record ListView(@Schema(maxItems = 200) List<ItemView> deliveries) {

    static ListView of(List<Delivery> deliveries) {
      return new ListView(deliveries.stream().map(ItemView::of).toList());
    }
  }

  @Schema(name = "WebhookDelivery")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ItemView(
      UUID messageId,
      @Schema(maxLength = 100) String type,
      @Schema(enumeration = {"waiting", "delivered", "parked"}) String state,
      @Schema(minimum = "0", maximum = "1000000") int attempts,
      Instant createdAt,
      @Nullable Instant nextAttemptAt) {

    static ItemView of(Delivery delivery) {
      return new ItemView(
          delivery.messageId(),
          delivery.type(),
          delivery.state().name().toLowerCase(Locale.ROOT),
          delivery.attempts(),
          delivery.madeAt(),
          delivery.nextAttemptAt());
    }
  }

  @Schema(name = "WebhookDeliveryDetails")
  record DetailView(ItemView delivery, @Schema(maxItems = 100) List<AttemptView> attempts) {

    static DetailView of(Tried tried) {
      return new DetailView(
          ItemView.of(tried.delivery()), tried.attempts().stream().map(AttemptView::of).toList());
    }
  }

  @Schema(name = "WebhookAttempt")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AttemptView(
      Instant at,
      @Schema(minimum = "0", maximum = "1000000") int tookMillis,
      @Schema(minimum = "100", maximum = "999") @Nullable Integer status,
      @Schema(enumeration = {"address", "connection", "tls", "timeout"}) @Nullable String error,
      @Schema(maxLength = 1024) String answer) {

    static AttemptView of(PastAttempt attempt) {
      return new AttemptView(
          attempt.at(),
          attempt.tookMillis(),
          attempt.status(),
          attempt.error() == null ? null : attempt.error().toLowerCase(Locale.ROOT),
          attempt.answer());
    }
  }
}
