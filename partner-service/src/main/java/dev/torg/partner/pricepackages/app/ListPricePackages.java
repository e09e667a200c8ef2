package dev.torg.partner.pricepackages.app;

import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.store.PricePackages;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

  /** Fails as invalid when the cursor is not one that this list gave. */
  public Uni<Page<PricePackage>> of(PartnerId partnerId, PageRequest wanted) {
    Optional<UUID> after = wanted.after().map(ListPricePackages::lastSeen);
    return Panache.withSession(
            () -> pricePackages.activeOf(partnerId, after, oneMoreThan(wanted.limit())))
        .map(rows -> Page.of(rows, wanted.limit(), row -> row.id().toString()));
  }

  private static UUID lastSeen(Cursor cursor) {
    try {
      return UUID.fromString(cursor.key());
    } catch (IllegalArgumentException foreign) {
      throw Problems.invalid(
          List.of(new Violation("cursor", "must be a cursor that this list gave")));
    }
  }

  private static OptionalInt oneMoreThan(OptionalInt limit) {
    return limit.isEmpty() ? limit : OptionalInt.of(limit.getAsInt() + 1);
  }
}
