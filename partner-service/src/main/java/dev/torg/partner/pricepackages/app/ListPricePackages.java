package dev.torg.partner.pricepackages.app;

import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.store.PricePackages;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Lists the price packages that a partner can order with. */
@ApplicationScoped
public class ListPricePackages {

  private final PricePackages pricePackages;

  ListPricePackages(PricePackages pricePackages) {
    this.pricePackages = pricePackages;
  }

  public Uni<Page<PricePackage>> of(PartnerId partnerId, PageRequest wanted) {
    Optional<UUID> after = wanted.after().map(cursor -> UUID.fromString(cursor.key()));
    return Panache.withSession(
            () -> pricePackages.activeOf(partnerId, after, oneMoreThan(wanted.limit())))
        .map(rows -> Page.of(rows, wanted.limit(), row -> row.id().toString()));
  }

  private static OptionalInt oneMoreThan(OptionalInt limit) {
    return limit.isEmpty() ? limit : OptionalInt.of(limit.getAsInt() + 1);
  }
}
