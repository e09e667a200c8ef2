package dev.torg.salesunit.quality.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.quality.event.ApiCallsCounted;
import dev.torg.salesunit.quality.store.ApiCalls;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Adds up what gateways counted, each batch once, however often it is delivered. */
@ApplicationScoped
public class CountApiCalls {

  private final Inbox inbox;
  private final ApiCalls apiCalls;

  CountApiCalls(Inbox inbox, ApiCalls apiCalls) {
    this.inbox = inbox;
    this.apiCalls = apiCalls;
  }

  @Incoming(Topics.API_CALLS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.follow(
        events,
        ApiCallsCounted.EVENT,
        ApiCallsCounted.class,
        (batch, sequence) -> apiCalls.add(batch.counts()));
  }
}
