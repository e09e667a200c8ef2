package dev.torg.salesunit.app;

import dev.torg.platform.event.Outbox;
import dev.torg.salesunit.domain.Change;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.event.SalesUnitFacts;
import dev.torg.salesunit.store.ChangeLog;
import dev.torg.salesunit.store.SalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a unit is written: its row, its logo, its change log and the fact that tells
 * of it, in the caller's open transaction.
 */
@ApplicationScoped
public class RecordChange {

  private final SalesUnits salesUnits;
  private final ChangeLog changeLog;
  private final Outbox outbox;
  private final Clock clock;

  RecordChange(SalesUnits salesUnits, ChangeLog changeLog, Outbox outbox, Clock clock) {
    this.salesUnits = salesUnits;
    this.changeLog = changeLog;
    this.outbox = outbox;
    this.clock = clock;
  }

  public Uni<Void> ofNew(SalesUnit unit, byte @Nullable [] logo) {
    Instant now = clock.instant();
    List<Change> changes = List.of(Change.msnCreated(unit.msn()));
    return salesUnits
        .add(unit, now)
        .chain(() -> logo == null ? nothing() : salesUnits.keepLogo(unit.msn(), logo))
        .chain(() -> changeLog.append(unit, changes, ChangeAuthor.APPROVED_ORDER, now))
        .chain(() -> outbox.append(SalesUnitFacts.created(unit)));
  }

  /**
   * Leaves no trace when nothing changed.
   *
   * @param before the unit as it was locked
   * @param newLogo the picture that {@code after} has and {@code before} has not
   */
  public Uni<Void> of(
      SalesUnit before, SalesUnit after, byte @Nullable [] newLogo, ChangeAuthor author) {
    if (after.equals(before)) {
      return nothing();
    }
    Instant now = clock.instant();
    return salesUnits
        .update(after, now)
        .chain(() -> changeLogo(before, after, newLogo))
        .chain(() -> changeLog.append(after, Change.between(before, after), author, now))
        .chain(() -> outbox.append(SalesUnitFacts.changed(before, after)));
  }

  /** The unit is a skeleton now, and so is its change log: nothing says what stood in it. */
  public Uni<Void> ofErased(SalesUnit before, SalesUnit after) {
    if (after.equals(before)) {
      return nothing();
    }
    return salesUnits
        .update(after, clock.instant())
        .chain(() -> salesUnits.removeLogo(after.msn()))
        .chain(() -> changeLog.erase(after.msn()))
        .chain(() -> outbox.append(SalesUnitFacts.changed(before, after)));
  }

  private Uni<Void> changeLogo(SalesUnit before, SalesUnit after, byte @Nullable [] newLogo) {
    if (Objects.equals(before.logoDigest(), after.logoDigest())) {
      return nothing();
    }
    return newLogo == null
        ? salesUnits.removeLogo(after.msn())
        : salesUnits.keepLogo(after.msn(), newLogo);
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
