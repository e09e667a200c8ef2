package dev.torg.merchant.agreements.app;

import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantChanged;
import dev.torg.merchant.event.MerchantFacts;
import dev.torg.merchant.store.Merchants;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Writes one decision about a signed agreement, and tells of it. */
@ApplicationScoped
class ReviewMerchantAgreement {

  private final Merchants merchants;
  private final MerchantFacts facts;

  ReviewMerchantAgreement(Merchants merchants, MerchantFacts facts) {
    this.merchants = merchants;
    this.facts = facts;
  }

  /** Empty when there is no such merchant. */
  Uni<Optional<Merchant>> decide(UUID merchantId, Function<Merchant, MerchantChanged> decision) {
    return Panache.withTransaction(
        () ->
            merchants
                .locked(merchantId)
                .flatMap(
                    found ->
                        found
                            .map(merchant -> keep(decision.apply(merchant)))
                            .orElse(Uni.createFrom().item(Optional.empty()))));
  }

  private Uni<Optional<Merchant>> keep(MerchantChanged change) {
    return merchants
        .update(change.merchant())
        .flatMap(done -> facts.publish(change))
        .replaceWith(Optional.of(change.merchant()));
  }
}
