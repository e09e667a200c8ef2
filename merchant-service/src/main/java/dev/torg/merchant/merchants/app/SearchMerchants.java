package dev.torg.merchant.merchants.app;

import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.store.Merchants;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.SearchText;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Lists any merchants for operators, in the order in which they first signed. */
@ApplicationScoped
public class SearchMerchants {

  private final Merchants merchants;

  SearchMerchants(Merchants merchants) {
    this.merchants = merchants;
  }

  /**
   * At most {@code limit} merchants behind the given one.
   *
   * @param text a part of the name, or the number of the business; empty for all merchants
   */
  public Uni<Page<Merchant>> page(Optional<SearchText> text, Optional<UUID> after, int limit) {
    return Panache.withTransaction(() -> merchants.called(text, after, limit + 1))
        .map(rows -> Page.of(rows, OptionalInt.of(limit), merchant -> merchant.id().toString()));
  }
}
