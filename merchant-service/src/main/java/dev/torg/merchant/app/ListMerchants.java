package dev.torg.merchant.app;

import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.store.Merchants;
import dev.torg.merchant.store.SalesUnits;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.paging.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lists the merchants that a caller may see, in the order of their business identifiers. */
@ApplicationScoped
public class ListMerchants {

  private final Merchants merchants;
  private final SalesUnits salesUnits;

  ListMerchants(Merchants merchants, SalesUnits salesUnits) {
    this.merchants = merchants;
    this.salesUnits = salesUnits;
  }

  /**
   * At most {@code limit} merchants behind the given key; two statements, however many they are.
   */
  public Uni<Page<Merchant>> page(Caller caller, Optional<String> after, int limit) {
    return Panache.withSession(() -> visible(caller, after, limit + 1))
        .map(rows -> Page.of(rows, OptionalInt.of(limit), merchant -> merchant.business().text()));
  }

  private Uni<List<Merchant>> visible(Caller caller, Optional<String> after, int limit) {
    if (caller instanceof PartnerCaller partner) {
      return salesUnits.businessesOf(partner.partnerId(), after, limit).flatMap(merchants::ofAll);
    }
    if (caller instanceof MerchantCaller merchant && after.isEmpty()) {
      return merchants.of(merchant.business()).map(found -> found.stream().toList());
    }
    return Uni.createFrom().item(List.of());
  }
}
