package dev.torg.notification.mails.app;

import dev.torg.notification.mails.event.RecipientChanged;
import dev.torg.notification.mails.store.Mails;
import dev.torg.notification.mails.store.Recipients;
import dev.torg.platform.event.Inbox;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps up with where partners, merchants and people get which mails. */
@ApplicationScoped
class FollowRecipients {

  private final Inbox inbox;
  private final Recipients recipients;
  private final Mails mails;

  FollowRecipients(Inbox inbox, Recipients recipients, Mails mails) {
    this.inbox = inbox;
    this.recipients = recipients;
    this.mails = mails;
  }

  @Incoming(Topics.MAIL_RECIPIENTS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.receive(events, this::follow);
  }

  private Uni<Void> follow(IncomingEvent event) {
    RecipientChanged changed = event.as(RecipientChanged.class);
    return recipients
        .keep(changed.recipient(), event.sequence())
        .chain(news -> news ? follow(changed) : Uni.createFrom().voidItem());
  }

  /** Who has no address any more, was erased maybe: what waited for it is not sent. */
  private Uni<Void> follow(RecipientChanged changed) {
    return changed
        .wishes()
        .map(recipients::keep)
        .orElseGet(() -> Uni.createFrom().voidItem())
        .chain(
            () ->
                changed.email() == null
                    ? mails.drop(changed.owner())
                    : Uni.createFrom().voidItem());
  }
}
