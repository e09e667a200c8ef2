package dev.torg.partner.salesunitkeys.app;

import dev.torg.partner.credentials.app.RecordChange;
import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.event.CredentialFacts;
import dev.torg.partner.salesunitkeys.event.MerchantErased;
import dev.torg.partner.sessions.app.ForgetInvitations;
import dev.torg.partner.store.Credentials;
import dev.torg.platform.act.ActContent;
import dev.torg.platform.event.Inbox;
import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes away what a merchant called its keys, once it is erased, and whom it invited: both may be
 * somebody's name.
 */
@ApplicationScoped
class FollowMerchants {

  private final Inbox inbox;
  private final Credentials credentials;
  private final RecordChange recordChange;
  private final ForgetInvitations forgetInvitations;
  private final ActContent acts;

  FollowMerchants(
      Inbox inbox,
      Credentials credentials,
      RecordChange recordChange,
      ForgetInvitations forgetInvitations,
      ActContent acts) {
    this.inbox = inbox;
    this.credentials = credentials;
    this.recordChange = recordChange;
    this.forgetInvitations = forgetInvitations;
    this.acts = acts;
  }

  @Incoming(Topics.MERCHANTS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.follow(
        events, MerchantErased.EVENT, MerchantErased.class, (erased, sequence) -> erase(erased));
  }

  private Uni<Void> erase(MerchantErased merchant) {
    return credentials
        .lockOf(merchant.businessIdentifier())
        .chain(keys -> InTurn.each(keys, this::erase))
        .chain(() -> forgetInvitations.of(merchant.businessIdentifier()));
  }

  /** The act of the change is one of those that are emptied: to do it again changes nothing. */
  private Uni<Void> erase(Credential keys) {
    return recordChange
        .of(keys, keys.change(CredentialChange.WITHOUT_LABEL), CredentialFacts::changed)
        .chain(() -> acts.erase(Topics.CREDENTIALS, keys.id().toString()));
  }
}
