package dev.torg.notification.messages.app;

import dev.torg.notification.messages.event.ProductOrderChanged;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells partner and merchant what became of an order. */
@ApplicationScoped
class FollowProductOrders {

  private final TellNews tellNews;

  FollowProductOrders(TellNews tellNews) {
    this.tellNews = tellNews;
  }

  @Incoming(Topics.PRODUCT_ORDERS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return tellNews.follow(events, ProductOrderChanged::in);
  }
}
