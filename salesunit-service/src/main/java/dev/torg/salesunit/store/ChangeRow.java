package dev.torg.salesunit.store;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.salesunit.domain.Change;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.SalesUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "sales_unit_changes")
@SuppressWarnings("NullAway.Init")
class ChangeRow {

  @Id UUID id = UuidCreator.getTimeOrderedEpoch();
  long msn;

  /** Of the unit's event that told of the change; null in rows from before it was kept. */
  @Nullable Long sequence;

  Instant changedAt;
  String field;

  @Column(name = "old_value")
  @Nullable String before;

  @Column(name = "new_value")
  @Nullable String after;

  @Enumerated(EnumType.STRING)
  ChangeAuthor.Kind changedBy;

  @Enumerated(EnumType.STRING)
  ChangeAuthor.Channel channel;

  static ChangeRow of(SalesUnit changed, Change change, ChangeAuthor author, Instant at) {
    ChangeRow row = new ChangeRow();
    row.msn = Long.parseLong(changed.msn().value());
    row.sequence = changed.sequence();
    row.changedAt = at;
    row.field = change.field();
    row.before = change.before();
    row.after = change.after();
    row.changedBy = author.kind();
    row.channel = author.channel();
    return row;
  }
}
