package dev.torg.salesunit.following.app;

import dev.torg.platform.act.ActContent;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.app.RecordChange;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.store.SalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Leaves the skeleton of all units of a business, in the transaction that heard of it. */
@ApplicationScoped
class EraseSalesUnits {

  private static final int BATCH = 100;

  private final SalesUnits salesUnits;
  private final ActContent acts;
  private final RecordChange record;

  EraseSalesUnits(SalesUnits salesUnits, ActContent acts, RecordChange record) {
    this.acts = acts;
    this.salesUnits = salesUnits;
    this.record = record;
  }

  Uni<Void> of(BusinessIdentifier business) {
    return from(business, 0);
  }

  private Uni<Void> from(BusinessIdentifier business, long after) {
    return salesUnits
        .lockOf(business, after, BATCH)
        .call(batch -> InTurn.each(batch, this::erase))
        .chain(
            batch ->
                batch.size() < BATCH
                    ? Uni.createFrom().voidItem()
                    : from(business, Long.parseLong(batch.get(BATCH - 1).msn().value())));
  }

  private Uni<Void> erase(SalesUnit unit) {
    return acts.erase(Topics.SALES_UNITS, unit.msn().value())
        .chain(() -> record.ofErased(unit, unit.erased()));
  }
}
