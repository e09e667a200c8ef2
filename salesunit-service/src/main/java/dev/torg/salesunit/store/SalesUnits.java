package dev.torg.salesunit.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Sha256;
import dev.torg.platform.sql.SessionSql;
import dev.torg.salesunit.domain.SalesUnit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The sales units as they are written. Everything here needs the caller's open transaction. */
@ApplicationScoped
public class SalesUnits {

  private static final String ALLOCATE =
      """
      select nextval('msn_numbers')
      where not exists (select 1 from sales_units where order_id = $1)
      """;

  private static final String OF_BUSINESS =
      "from SalesUnitRow u where u.businessScheme = :scheme and u.businessId = :id"
          + " and u.msn > :after order by u.msn";

  private static final String KEEP_LOGO =
      """
      insert into sales_unit_logos (msn, png, digest) values ($1, $2, $3)
      on conflict (msn) do update set png = excluded.png, digest = excluded.digest
      """;

  private static final String REMOVE_LOGO = "delete from sales_unit_logos where msn = $1";

  /**
   * A number that no unit ever had, or nothing when the order already became a unit.
   *
   * <p>An MSN is never used again: the sequence {@code msn_numbers} (migration V0100) gives each
   * number once, also when the transaction that asked for it fails, and ends instead of starting
   * over.
   */
  public Uni<Optional<Msn>> allocateMsnFor(UUID orderId) {
    return SessionSql.first(ALLOCATE, orderId).map(row -> row.map(SalesUnits::number));
  }

  private static Msn number(@Nullable Object[] row) {
    return Msn.of(String.valueOf(row[0]));
  }

  public Uni<Void> add(SalesUnit unit, Instant at) {
    return Panache.getSession().chain(session -> session.persist(SalesUnitRow.created(unit, at)));
  }

  /** Writes the unit's state after a change; it must be locked. */
  public Uni<Void> update(SalesUnit unit, Instant at) {
    return Panache.getSession()
        .chain(session -> session.find(SalesUnitRow.class, Long.valueOf(unit.msn().value())))
        .invoke(row -> row.take(unit, at))
        .replaceWithVoid();
  }

  /** Units of a business by number, without their logos; held against other writers. */
  public Uni<List<SalesUnit>> lockOf(BusinessIdentifier business, long after, int limit) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(OF_BUSINESS, SalesUnitRow.class)
                    .setParameter("scheme", business.scheme().text())
                    .setParameter("id", business.id())
                    .setParameter("after", after)
                    .setMaxResults(limit)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList())
        .map(rows -> rows.stream().map(row -> row.unit(null)).toList());
  }

  /** Writes what was changed, and keeps none of these units in memory. */
  public Uni<Void> letGo() {
    return Panache.getSession()
        .call(Mutiny.Session::flush)
        .invoke(Mutiny.Session::clear)
        .replaceWithVoid();
  }

  /** Keeps the logo in place of whatever was there. */
  public Uni<Void> keepLogo(Msn msn, byte[] png) {
    return Panache.getSession()
        .chain(Mutiny.Session::flush)
        .chain(
            () ->
                SessionSql.update(
                    KEEP_LOGO, Long.valueOf(msn.value()), Buffer.buffer(png), Sha256.hex(png)))
        .replaceWithVoid();
  }

  public Uni<Void> removeLogo(Msn msn) {
    return SessionSql.update(REMOVE_LOGO, Long.valueOf(msn.value())).replaceWithVoid();
  }
}
