package dev.torg.gateway.forward;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must happen in time, looked at once a second: cheaper than a timer for each request. Each
 * event loop has its own, and nobody else may use it.
 */
@Dependent
class Deadlines {

  private static final long LOOK_MILLIS = 1_000;

  private final Vertx vertx;
  private final Set<Deadline> open = new HashSet<>();
  private boolean looking;

  @Inject
  Deadlines(Vertx vertx) {
    this.vertx = vertx;
  }

  /**
   * A deadline from now on.
   *
   * @param late is called once, up to a second after the time, unless {@link Deadline#met} was
   */
  Deadline within(long millis, Runnable late) {
    if (!looking) {
      looking = true;
      vertx.setPeriodic(LOOK_MILLIS, timer -> look());
    }
    Deadline deadline = new Deadline(millis, late, open);
    open.add(deadline);
    return deadline;
  }

  private void look() {
    if (!open.isEmpty()) {
      long now = System.nanoTime();
      List<Deadline> late = open.stream().filter(deadline -> deadline.isOver(now)).toList();
      late.forEach(Deadline::miss);
    }
  }
}
