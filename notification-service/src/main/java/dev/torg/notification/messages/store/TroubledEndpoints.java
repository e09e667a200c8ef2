package dev.torg.notification.messages.store;

import dev.torg.notification.domain.Owner;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.notification.messages.domain.TroubledEndpoint;
import dev.torg.platform.business.Msn;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Endpoints whose owners are to be told how they are, in the running transaction. */
@ApplicationScoped
public class TroubledEndpoints {

  /** Those that fail for long, those that were paused by us, and those that work again. */
  private static final String HOLD =
      """
      select id, owner_kind, owner_id, msn, url, failing_since, failures,
        pause is not null, told_percent
      from endpoints
      where pause is null and failing_since <= $1
        or pause in ('GONE', 'FAILING') and told_percent < 100
        or pause is null and failing_since is null and told_percent > 0
      order by id limit 500 for no key update skip locked
      """;

  private static final String TOLD = "update endpoints set told_percent = $2 where id = $1";

  private static final String PAUSE =
      "update endpoints set pause = 'FAILING', changed_at = $2, revision = revision + 1"
          + " where id = $1";

  /** Nobody else changes them until the transaction ends. */
  public Uni<List<TroubledEndpoint>> hold(Instant failingBefore) {
    return SessionSql.select(HOLD, failingBefore)
        .map(rows -> rows.stream().map(TroubledEndpoints::endpoint).toList());
  }

  public Uni<Void> told(UUID endpoint, int percent) {
    return SessionSql.update(TOLD, endpoint, percent).replaceWithVoid();
  }

  public Uni<Void> pause(UUID endpoint, Instant now) {
    return SessionSql.update(PAUSE, endpoint, now).replaceWithVoid();
  }

  private static TroubledEndpoint endpoint(@Nullable Object[] row) {
    return new TroubledEndpoint(
        (UUID) Objects.requireNonNull(row[0]),
        new Owner(OwnerKind.valueOf(String.valueOf(row[1])), String.valueOf(row[2])),
        row[3] == null ? null : Msn.of(row[3].toString()),
        String.valueOf(row[4]),
        Optional.ofNullable((OffsetDateTime) row[5]).map(OffsetDateTime::toInstant).orElse(null),
        (Integer) Objects.requireNonNull(row[6]),
        (Boolean) Objects.requireNonNull(row[7]),
        (Integer) Objects.requireNonNull(row[8]));
  }
}
