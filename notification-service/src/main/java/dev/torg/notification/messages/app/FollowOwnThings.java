package dev.torg.notification.messages.app;

import dev.torg.notification.messages.event.CredentialChanged;
import dev.torg.notification.messages.event.PricePackageChanged;
import dev.torg.notification.messages.event.ProductOrderChanged;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells partners and merchants what became of their keys, price packages and orders. */
@ApplicationScoped
class FollowOwnThings {

  private final TellNews tellNews;

  FollowOwnThings(TellNews tellNews) {
    this.tellNews = tellNews;
  }

  @Incoming(Topics.CREDENTIALS)
  Uni<Void> credentials(KafkaRecordBatch<String, String> events) {
    return tellNews.follow(events, CredentialChanged::in);
  }

  @Incoming(Topics.PRICE_PACKAGES)
  Uni<Void> pricePackages(KafkaRecordBatch<String, String> events) {
    return tellNews.follow(events, PricePackageChanged::in);
  }

  @Incoming(Topics.PRODUCT_ORDERS)
  Uni<Void> productOrders(KafkaRecordBatch<String, String> events) {
    return tellNews.follow(events, ProductOrderChanged::in);
  }

  /** They are told by mail alone. */
  @Incoming(Topics.REJECTION_REASONS)
  Uni<Void> rejectionReasons(KafkaRecordBatch<String, String> events) {
    return tellNews.follow(events, event -> Optional.empty());
  }
}
