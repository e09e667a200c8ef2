package dev.torg.salesunit.store;

import dev.torg.platform.sql.SessionSql;
import dev.torg.salesunit.domain.LockedSalesUnit;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Locks a unit's row for a change. A deactivated unit is found, too: its owners can activate it
 * again.
 */
@ApplicationScoped
public class SalesUnitLock {

  private static final String LOCK =
      """
      select coalesce(p.sequence, 0), coalesce(l.digest, encode(sha256(l.png), 'hex'))
      from sales_units u
      join merchants m on m.business_scheme = u.business_scheme and m.business_id = u.business_id
      left join price_packages p on p.price_package_id = u.price_package_id
      left join sales_unit_logos l on l.msn = u.msn
      where u.msn = $1 and %s
      for update of u
      """;

  /** Needs the caller's open transaction, and holds until its end; empty outside of the scope. */
  public Uni<Optional<LockedSalesUnit>> lock(SalesUnitScope scope, long msn) {
    ScopeCondition condition = ScopeCondition.toChange(scope);
    return SessionSql.first(LOCK.formatted(condition.sql("$", 2)), condition.valuesAfter(msn))
        .chain(
            locked ->
                locked
                    .map(found -> read(msn, found).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  /** The row is read once it is locked: only then is it sure to be the newest. */
  private static Uni<LockedSalesUnit> read(long msn, Object[] found) {
    return Panache.getSession()
        .chain(session -> session.find(SalesUnitRow.class, msn))
        .map(row -> row.unit((String) found[1]))
        .map(
            unit ->
                new LockedSalesUnit(
                    unit, new Revision(unit.sequence(), ((Number) found[0]).longValue())));
  }
}
