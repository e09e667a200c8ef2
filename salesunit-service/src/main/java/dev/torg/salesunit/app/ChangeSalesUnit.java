package dev.torg.salesunit.app;

import dev.torg.platform.event.Outbox;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.salesunit.domain.Change;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.Clearable;
import dev.torg.salesunit.domain.LockedSalesUnit;
import dev.torg.salesunit.domain.PricePackageMustBelongToPartner;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.domain.SalesUnitPatch;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.event.SalesUnitChanged;
import dev.torg.salesunit.store.ChangeLog;
import dev.torg.salesunit.store.PricePackages;
import dev.torg.salesunit.store.SalesUnitLock;
import dev.torg.salesunit.store.SalesUnits;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Changes what a patch names about one sales unit, and nothing else. Writers of one unit wait for
 * each other, so that none undoes what another one did.
 */
@ApplicationScoped
public class ChangeSalesUnit {

  private final SalesUnitLock salesUnitLock;
  private final SalesUnits salesUnits;
  private final PricePackages pricePackages;
  private final ChangeLog changeLog;
  private final Outbox outbox;
  private final Clock clock;

  ChangeSalesUnit(
      SalesUnitLock salesUnitLock,
      SalesUnits salesUnits,
      PricePackages pricePackages,
      ChangeLog changeLog,
      Outbox outbox,
      Clock clock) {
    this.salesUnitLock = salesUnitLock;
    this.salesUnits = salesUnits;
    this.pricePackages = pricePackages;
    this.changeLog = changeLog;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Fails with 404 outside of the scope, with 412 when the unit is not what the caller knows, and
   * with 400 for a price package that is not the unit's partner's. A patch that changes nothing
   * leaves no trace.
   *
   * @param isKnown whether the revision is the one that the caller knows
   */
  public Uni<Void> change(
      SalesUnitScope scope,
      long msn,
      SalesUnitPatch patch,
      ChangeAuthor author,
      Predicate<Revision> isKnown) {
    return Panache.withTransaction(
        () ->
            salesUnitLock
                .lock(scope, msn)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(locked -> mustBeKnown(locked, isKnown))
                .call(locked -> mustFit(patch.pricePackageId(), locked.unit()))
                .chain(locked -> apply(patch, locked.unit(), author)));
  }

  private static void mustBeKnown(LockedSalesUnit locked, Predicate<Revision> isKnown) {
    if (!isKnown.test(locked.revision())) {
      throw Problems.of(
          ProblemType.PRECONDITION_FAILED,
          "The sales unit has changed since. Read it again first.");
    }
  }

  private Uni<Void> mustFit(Clearable<UUID> wanted, SalesUnit unit) {
    return wanted instanceof Clearable.Given<UUID> given
        ? pricePackages
            .find(given.value())
            .invoke(
                known -> {
                  if (!PricePackageMustBelongToPartner.holds(known, unit)) {
                    throw Problems.invalid(
                        List.of(
                            new Violation(
                                "/pricePackageId",
                                "is not one of the partner's active price packages")));
                  }
                })
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> apply(SalesUnitPatch patch, SalesUnit before, ChangeAuthor author) {
    SalesUnit after = patch.applyTo(before);
    if (after.equals(before)) {
      return Uni.createFrom().voidItem();
    }
    Instant now = clock.instant();
    return salesUnits
        .update(after, now)
        .chain(() -> keepLogo(patch, before, after))
        .chain(() -> changeLog.append(after, Change.between(before, after), author, now))
        .chain(() -> outbox.append(SalesUnitChanged.of(before, after)));
  }

  private Uni<Void> keepLogo(SalesUnitPatch patch, SalesUnit before, SalesUnit after) {
    if (before.logoDigest().equals(after.logoDigest())) {
      return Uni.createFrom().voidItem();
    }
    return patch
        .newLogo()
        .map(logo -> salesUnits.keepLogo(after.msn(), logo.png()))
        .orElseGet(() -> salesUnits.removeLogo(after.msn()));
  }
}
