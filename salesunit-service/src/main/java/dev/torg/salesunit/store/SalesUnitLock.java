package dev.torg.salesunit.store;

import dev.torg.platform.sql.SessionSql;
import dev.torg.salesunit.domain.LockedSalesUnit;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Locks a unit's row for a change. A deactivated unit is found, too: its owners can activate it
 * again.
 */
@ApplicationScoped
public class SalesUnitLock {

  private static final String LOCK =
      """
      select 1
      from sales_units u
      join merchants m on m.business_scheme = u.business_scheme and m.business_id = u.business_id
      where u.msn = $1 and %s
      for update of u
      """;

  /**
   * Asked once the unit is locked: a statement that waits sees other tables as they were before, so
   * that it did not see that the merchant was erased meanwhile.
   */
  private static final String BESIDE =
      """
      select coalesce(p.sequence, 0), coalesce(l.digest, encode(sha256(l.png), 'hex'))
      from sales_units u
      join merchants m on m.business_scheme = u.business_scheme and m.business_id = u.business_id
      left join price_packages p on p.price_package_id = u.price_package_id
      left join sales_unit_logos l on l.msn = u.msn
      where u.msn = $1 and %s
      """;

  /** Needs the caller's open transaction, and holds until its end; empty outside of the scope. */
  public Uni<Optional<LockedSalesUnit>> lock(SalesUnitScope scope, long msn) {
    ScopeCondition condition = ScopeCondition.toChange(scope);
    return first(LOCK, condition, msn)
        .chain(
            locked ->
                locked.isPresent()
                    ? first(BESIDE, condition, msn)
                    : SalesUnitLock.<@Nullable Object[]>nothing())
        .chain(beside -> beside.map(found -> read(msn, found)).orElseGet(() -> nothing()));
  }

  private static Uni<Optional<@Nullable Object[]>> first(
      String statement, ScopeCondition condition, long msn) {
    return SessionSql.first(statement.formatted(condition.sql("$", 2)), condition.valuesAfter(msn));
  }

  private static <T> Uni<Optional<T>> nothing() {
    return Uni.createFrom().item(Optional.empty());
  }

  private static Uni<Optional<LockedSalesUnit>> read(long msn, @Nullable Object[] beside) {
    return find(msn).map(row -> Optional.of(locked(row, beside)));
  }

  private static Uni<SalesUnitRow> find(long msn) {
    return Panache.getSession().chain(session -> session.find(SalesUnitRow.class, msn));
  }

  private static LockedSalesUnit locked(SalesUnitRow row, @Nullable Object[] beside) {
    long pricePackage = ((Number) Objects.requireNonNull(beside[0])).longValue();
    return new LockedSalesUnit(
        row.unit((String) beside[1]), new Revision(row.sequence, pricePackage));
  }
}
