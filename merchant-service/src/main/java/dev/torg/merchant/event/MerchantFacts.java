package dev.torg.merchant.event;

import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantChanged;
import dev.torg.merchant.domain.MerchantFact;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what happened to a merchant. */
@ApplicationScoped
public class MerchantFacts {

  private final Outbox outbox;

  MerchantFacts(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Runs in the transaction that changed the merchant. */
  public Uni<Void> publish(MerchantChanged change) {
    return outbox.append(
        new OutgoingEvent(
            Topics.MERCHANTS,
            type(change.fact()),
            change.merchant().id().toString(),
            change.merchant().sequence(),
            MerchantState.of(change.merchant())));
  }

  /** Tells where the merchant gets its mails, as it signed; for notification-service alone. */
  public Uni<Void> publishRecipient(Merchant merchant) {
    return outbox.append(
        new OutgoingEvent(
            Topics.MAIL_RECIPIENTS,
            "merchant.mail-recipient.told.v1",
            merchant.id().toString(),
            merchant.sequence(),
            RecipientState.of(merchant)));
  }

  private static String type(MerchantFact fact) {
    return switch (fact) {
      case MERCHANT_REGISTERED -> "merchant.merchant.registered.v1";
      case AGREEMENT_SIGNED -> "merchant.merchant.agreement-signed.v1";
      case AGREEMENT_ACTIVATED -> "merchant.merchant.agreement-activated.v1";
      case AGREEMENT_REJECTED -> "merchant.merchant.agreement-rejected.v1";
      case MERCHANT_ACTIVATED -> "merchant.merchant.activated.v1";
      case MERCHANT_DEACTIVATED -> "merchant.merchant.deactivated.v1";
      case MERCHANT_ERASED -> "merchant.merchant.erased.v1";
    };
  }
}
