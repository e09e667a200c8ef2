package dev.torg.salesunit.onesalesunit.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.salesunit.app.RecordChange;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.LockedSalesUnit;
import dev.torg.salesunit.domain.PricePackage;
import dev.torg.salesunit.domain.PricePackageMustBelongToPartner;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.domain.SalesUnitPatch;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.store.KnownPricePackages;
import dev.torg.salesunit.store.SalesUnitLock;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a patch names about one sales unit, and nothing else. Writers of one unit wait for
 * each other, so that none undoes what another one did.
 */
@ApplicationScoped
public class ChangeSalesUnit {

  private final SalesUnitLock salesUnitLock;
  private final KnownPricePackages pricePackages;
  private final RecordChange record;

  ChangeSalesUnit(
      SalesUnitLock salesUnitLock, KnownPricePackages pricePackages, RecordChange record) {
    this.salesUnitLock = salesUnitLock;
    this.pricePackages = pricePackages;
    this.record = record;
  }

  /**
   * Fails with {@link RuleBroken} as missing outside of the scope, with what {@code mustBeLatest}
   * throws, and with 400 for a price package that is not the unit's partner's. A patch that changes
   * nothing leaves no trace.
   *
   * @param mustBeLatest throws when the revision is not the one that the caller knows
   */
  public Uni<Void> change(
      SalesUnitScope scope,
      long msn,
      SalesUnitPatch patch,
      ChangeAuthor author,
      Consumer<Revision> mustBeLatest) {
    return Panache.withTransaction(
        () ->
            salesUnitLock
                .lock(scope, msn)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .invoke(locked -> mustBeLatest.accept(locked.revision()))
                .map(LockedSalesUnit::unit)
                .call(unit -> mustFit(patch.pricePackageId().value(), unit))
                .chain(unit -> apply(patch, unit, author)));
  }

  private Uni<Void> mustFit(@Nullable UUID wanted, SalesUnit unit) {
    return wanted == null
        ? Uni.createFrom().voidItem()
        : pricePackages.find(wanted).invoke(known -> mustBelong(known, unit)).replaceWithVoid();
  }

  private static void mustBelong(Optional<PricePackage> known, SalesUnit unit) {
    PricePackageMustBelongToPartner.violation(known, unit.partnerId())
        .ifPresent(
            reason -> {
              throw Problems.invalid(List.of(new Violation("/pricePackageId", reason)));
            });
  }

  private Uni<Void> apply(SalesUnitPatch patch, SalesUnit before, ChangeAuthor author) {
    return record.of(before, patch.applyTo(before, author.kind()), patch.newLogo(), author);
  }
}
