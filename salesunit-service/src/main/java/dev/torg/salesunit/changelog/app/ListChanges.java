package dev.torg.salesunit.changelog.app;

import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import dev.torg.salesunit.domain.ChangeEntry;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.onesalesunit.app.ReadSalesUnit;
import dev.torg.salesunit.store.ChangeEntries;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages through all that ever changed about a unit, newest first, for whom the unit is visible. */
@ApplicationScoped
public class ListChanges {

  private static final int UNLESS_ASKED = 50;

  private final ReadSalesUnit readSalesUnit;
  private final ChangeEntries entries;

  ListChanges(ReadSalesUnit readSalesUnit, ChangeEntries entries) {
    this.readSalesUnit = readSalesUnit;
    this.entries = entries;
  }

  /**
   * A page, 50 entries long unless asked; empty outside of the scope. Fails as invalid for a cursor
   * of another list.
   */
  public Uni<Optional<Page<ChangeEntry>>> list(SalesUnitScope scope, long msn, PageRequest wanted) {
    UUID start = wanted.after().map(Cursor::uuid).orElse(null);
    int limit = wanted.limit().orElse(UNLESS_ASKED);
    return readSalesUnit
        .read(scope, msn)
        .chain(
            unit ->
                unit.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : page(msn, start, limit).map(Optional::of));
  }

  private Uni<Page<ChangeEntry>> page(long msn, @Nullable UUID start, int limit) {
    return entries
        .before(msn, start, limit + 1)
        .map(found -> Page.of(found, OptionalInt.of(limit), entry -> entry.id().toString()));
  }
}
