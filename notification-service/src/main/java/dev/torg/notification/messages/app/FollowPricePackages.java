package dev.torg.notification.messages.app;

import dev.torg.notification.messages.event.PricePackageChanged;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells a partner of its price packages. */
@ApplicationScoped
class FollowPricePackages {

  private final TellNews tellNews;

  FollowPricePackages(TellNews tellNews) {
    this.tellNews = tellNews;
  }

  @Incoming(Topics.PRICE_PACKAGES)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return tellNews.follow(events, PricePackageChanged::in);
  }
}
