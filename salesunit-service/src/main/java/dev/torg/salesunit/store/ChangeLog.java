package dev.torg.salesunit.store;

import dev.torg.platform.business.Msn;
import dev.torg.platform.sql.SessionSql;
import dev.torg.salesunit.domain.Change;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.ChangeLogTail;
import dev.torg.salesunit.domain.SalesUnit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Who changed what of a unit, one row per field, written in the transaction of the change. */
@ApplicationScoped
public class ChangeLog {

  /** The newest ones also stand with the unit, so that reading it costs no look-up more. */
  private static final String COPY_NEWEST =
      "update sales_units set recent_changes = changes_of_sales_unit(msn, $2) where msn = $1";

  /** That there was a value stays, so that nobody takes a change for a removal. */
  private static final String ERASE =
      """
      update sales_unit_changes
      set old_value = case when old_value is not null then '(erased)' end,
        new_value = case when new_value is not null then '(erased)' end
      where msn = $1 and field = any($2)
      """;

  /** What names or leads to somebody. */
  private static final String[] TOLD = {
    Change.NAME, Change.LOGO, Change.BANK_ACCOUNT, Change.LOGIN_ADDRESSES, Change.LOGIN_SCOPES
  };

  /**
   * @param changed the unit as it is after the changes
   */
  public Uni<Void> append(
      SalesUnit changed, List<Change> changes, ChangeAuthor author, Instant at) {
    long number = Long.parseLong(changed.msn().value());
    Object[] rows =
        changes.stream().map(change -> ChangeRow.of(changed, change, author, at)).toArray();
    return Panache.getSession()
        .chain(session -> session.persistAll(rows))
        .chain(Panache::flush)
        .chain(() -> copyNewest(number));
  }

  /** Takes all values out of the entries of the unit; when something changed stays. */
  public Uni<Void> erase(Msn msn) {
    long number = Long.parseLong(msn.value());
    return Panache.flush()
        .chain(() -> SessionSql.update(ERASE, number, (Object) TOLD))
        .chain(() -> copyNewest(number));
  }

  private static Uni<Void> copyNewest(long msn) {
    return SessionSql.update(COPY_NEWEST, msn, ChangeLogTail.LONGEST).replaceWithVoid();
  }
}
