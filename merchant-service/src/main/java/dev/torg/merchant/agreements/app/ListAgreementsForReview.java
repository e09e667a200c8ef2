package dev.torg.merchant.agreements.app;

import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.store.Merchants;
import dev.torg.platform.paging.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Shows an operator what waits for a decision, or what has been decided. */
@ApplicationScoped
public class ListAgreementsForReview {

  private final Merchants merchants;

  ListAgreementsForReview(Merchants merchants) {
    this.merchants = merchants;
  }

  /** In the order in which the merchants first signed. */
  public Uni<Page<Merchant>> page(AgreementStatus status, Optional<UUID> after, int limit) {
    return Panache.withSession(() -> merchants.withAgreement(status, after, limit + 1))
        .map(rows -> Page.of(rows, OptionalInt.of(limit), merchant -> merchant.id().toString()));
  }
}
