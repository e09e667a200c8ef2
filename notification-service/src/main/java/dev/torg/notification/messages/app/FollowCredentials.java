package dev.torg.notification.messages.app;

import dev.torg.notification.messages.event.CredentialChanged;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells whose keys they are what became of them. */
@ApplicationScoped
class FollowCredentials {

  private final TellNews tellNews;

  FollowCredentials(TellNews tellNews) {
    this.tellNews = tellNews;
  }

  @Incoming(Topics.CREDENTIALS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return tellNews.follow(events, CredentialChanged::in);
  }
}
