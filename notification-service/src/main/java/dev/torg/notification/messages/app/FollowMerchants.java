package dev.torg.notification.messages.app;

import dev.torg.notification.messages.domain.Told;
import dev.torg.notification.messages.event.MerchantChanged;
import dev.torg.notification.messages.store.TiedPartners;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

  private Uni<Told> follow(List<IncomingEvent> events) {
    List<MerchantChanged> changes =
        events.stream().map(MerchantChanged::in).flatMap(Optional::stream).toList();
    return tellNews
        .tell(changes.stream().map(MerchantChanged::newsForMerchant).toList())
        .chain(told -> tellPartners(concerningPartners(changes, told)).map(told::and));
  }

  /**
   * Those who have units with the merchant when it happens: not who has some when it is heard
   * again.
   */
  private static List<MerchantChanged> concerningPartners(
      List<MerchantChanged> changes, Told told) {
    return changes.stream()
        .filter(MerchantChanged::concernsPartners)
        .filter(change -> told.ids().contains(change.newsForMerchant().id()))
        .toList();
  }

  private Uni<Told> tellPartners(List<MerchantChanged> changes) {
    return tiedPartners
        .of(changes.stream().map(MerchantChanged::businessIdentifier).toList())
        .chain(
            partners ->
                tellNews.tell(
                    changes.stream()
                        .flatMap(
                            change ->
                                partners
                                    .getOrDefault(change.businessIdentifier(), List.of())
                                    .stream()
                                    .map(change::newsForPartner))
                        .toList()));
  }
}
