package dev.torg.productorder.start.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.event.PartnerChanged;
import dev.torg.productorder.store.KnownPartners;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps up with the partners. */
@ApplicationScoped
class FollowPartners {

  private final Inbox inbox;
  private final KnownPartners partners;

  FollowPartners(Inbox inbox, KnownPartners partners) {
    this.inbox = inbox;
    this.partners = partners;
  }

  @Incoming(Topics.PARTNERS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.follow(
        events,
        PartnerChanged.EVENTS,
        PartnerChanged.class,
        (changed, sequence) -> partners.keep(changed.partner(), sequence));
  }
}
