package dev.torg.salesunit.following.app;

import dev.torg.platform.act.ActContent;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.sql.Batches;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.app.RecordChange;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.store.SalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Leaves the skeleton of all units of a business, in the transaction that heard of it, a few of
 * them in memory at a time.
 */
@ApplicationScoped
public class EraseSalesUnits {

  private static final int BATCH = 100;
  private static final Long BEFORE_ALL = 0L;

  private final SalesUnits salesUnits;
  private final ActContent acts;
  private final RecordChange record;

  EraseSalesUnits(SalesUnits salesUnits, ActContent acts, RecordChange record) {
    this.acts = acts;
    this.salesUnits = salesUnits;
    this.record = record;
  }

  public Uni<Void> of(BusinessIdentifier business) {
    return Batches.byKey(
            BEFORE_ALL,
            after ->
                salesUnits
                    .lockOf(business, after, BATCH)
                    .call(batch -> InTurn.each(batch, this::erase))
                    .call(salesUnits::letGo),
            EraseSalesUnits::lastOfFull)
        .onItem()
        .ignoreAsUni();
  }

  private static Optional<Long> lastOfFull(List<SalesUnit> batch) {
    return batch.size() < BATCH
        ? Optional.empty()
        : Optional.of(Long.valueOf(batch.get(BATCH - 1).msn().value()));
  }

  private Uni<Void> erase(SalesUnit unit) {
    return acts.erase(Topics.SALES_UNITS, unit.msn().value())
        .chain(() -> record.ofErased(unit, unit.erased()));
  }
}
