package dev.torg.merchant.app;

import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.store.Merchants;
import dev.torg.merchant.store.SalesUnits;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.PartnerCaller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows a merchant to itself, and to partners that have an active sales unit with it. */
@ApplicationScoped
public class ReadMerchant {

  private final Merchants merchants;
  private final SalesUnits salesUnits;

  ReadMerchant(Merchants merchants, SalesUnits salesUnits) {
    this.merchants = merchants;
    this.salesUnits = salesUnits;
  }

  /** Empty alike for a merchant that does not exist and one that the caller may not know of. */
  public Uni<Optional<Merchant>> of(BusinessIdentifier business, Caller caller) {
    return Panache.withSession(
        () ->
            maySee(caller, business)
                .flatMap(
                    visible ->
                        visible
                            ? merchants.of(business)
                            : Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Boolean> maySee(Caller caller, BusinessIdentifier business) {
    if (caller instanceof PartnerCaller partner) {
      return salesUnits.areTied(partner.partnerId(), business);
    }
    return Uni.createFrom()
        .item(caller instanceof MerchantCaller merchant && merchant.business().equals(business));
  }
}
