package dev.torg.merchant.merchants.app;

import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.store.Merchants;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds any merchant, for operators: they may know of all. */
@ApplicationScoped
public class FindMerchant {

  private final Merchants merchants;

  FindMerchant(Merchants merchants) {
    this.merchants = merchants;
  }

  public Uni<Merchant> of(BusinessIdentifier business) {
    return Panache.withSession(() -> merchants.of(business))
        .map(found -> found.orElseThrow(RuleBroken::missing));
  }
}
