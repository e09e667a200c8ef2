package dev.torg.merchant.app;

import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantChanged;
import dev.torg.merchant.event.MerchantFacts;
import dev.torg.merchant.store.Merchants;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Every change of a merchant takes this path: its rows, and the fact that tells of it. */
@ApplicationScoped
public class RecordChange {

  private final Merchants merchants;
  private final MerchantFacts facts;

  RecordChange(Merchants merchants, MerchantFacts facts) {
    this.merchants = merchants;
    this.facts = facts;
  }

  /**
   * Runs in the transaction that has read the merchant with a lock, or has found none.
   *
   * @return the merchant after the change
   */
  public Uni<Merchant> of(MerchantChanged change) {
    Merchant merchant = change.merchant();
    return (merchant.isNew() ? merchants.add(merchant) : merchants.update(merchant))
        .chain(() -> facts.publish(change))
        .chain(() -> tellAddress(change))
        .replaceWith(merchant);
  }

  /** Where mails go stands on a topic of its own, which few read. */
  private Uni<Void> tellAddress(MerchantChanged change) {
    return change.mayChangeAddress()
        ? facts.publishRecipient(change.merchant())
        : Uni.createFrom().voidItem();
  }
}
