package dev.torg.notification.messages.app;

import dev.torg.notification.messages.event.MerchantChanged;
import dev.torg.notification.messages.store.TiedPartners;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells a merchant, and the partners who have sales units with it, what became of it. */
@ApplicationScoped
class FollowMerchants {

  private final TellNews tellNews;
  private final TiedPartners tiedPartners;

  FollowMerchants(TellNews tellNews, TiedPartners tiedPartners) {
    this.tellNews = tellNews;
    this.tiedPartners = tiedPartners;
  }

  @Incoming(Topics.MERCHANTS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return tellNews.receive(events, this::follow);
  }

  private Uni<Void> follow(IncomingEvent event) {
    return MerchantChanged.in(event)
        .map(changed -> tell(changed, event))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private Uni<Void> tell(MerchantChanged changed, IncomingEvent event) {
    return tellNews
        .tell(changed.newsForMerchant(event))
        .chain(
            isNew ->
                isNew && MerchantChanged.concernsPartners(event)
                    ? tellPartners(changed, event)
                    : Uni.createFrom().voidItem());
  }

  /**
   * Those who have units with the merchant when it happens: not who has some when it is heard
   * again.
   */
  private Uni<Void> tellPartners(MerchantChanged changed, IncomingEvent event) {
    return tiedPartners
        .of(changed.businessIdentifier())
        .chain(partners -> tellEach(partners, changed, event));
  }

  private Uni<Void> tellEach(List<String> partners, MerchantChanged changed, IncomingEvent event) {
    return Multi.createFrom()
        .iterable(partners)
        .onItem()
        .transformToUniAndConcatenate(
            partner -> tellNews.tell(changed.newsForPartner(event, partner)))
        .onItem()
        .ignoreAsUni();
  }
}
