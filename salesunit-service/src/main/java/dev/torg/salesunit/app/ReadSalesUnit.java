package dev.torg.salesunit.app;

import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.store.SingleReads;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives one sales unit to whom it is visible: no transaction, and one round trip. */
@ApplicationScoped
public class ReadSalesUnit {

  private final SingleReads salesUnits;

  ReadSalesUnit(SingleReads salesUnits) {
    this.salesUnits = salesUnits;
  }

  public Uni<Optional<SalesUnitDetails>> read(SalesUnitScope scope, long msn) {
    return salesUnits.find(scope, msn);
  }
}
