package dev.torg.salesunit.store;

import dev.torg.platform.business.Msn;
import dev.torg.salesunit.domain.Change;
import dev.torg.salesunit.domain.ChangeAuthor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Who changed what of a unit, one row per field, written in the transaction of the change. */
@ApplicationScoped
public class ChangeLog {

  public Uni<Void> append(Msn msn, List<Change> changes, ChangeAuthor author, Instant at) {
    long number = Long.parseLong(msn.value());
    Object[] rows =
        changes.stream().map(change -> ChangeEntity.of(number, change, author, at)).toArray();
    return Panache.getSession().chain(session -> session.persistAll(rows));
  }
}
