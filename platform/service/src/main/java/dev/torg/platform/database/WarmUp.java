package dev.torg.platform.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/** Ready once something was done, which is tried with each look until it succeeds. */
abstract class WarmUp implements AsyncHealthCheck {

  private static final Logger LOG = Logger.getLogger(WarmUp.class);

  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile boolean done;

  /** Of what is done, as the answer to probes has it. */
  abstract String name();

  /** Fails where it must be tried again; never runs twice at a time. */
  abstract Uni<Void> warm();

  @Override
  public Uni<HealthCheckResponse> call() {
    if (done || !underWay.compareAndSet(false, true)) {
      return Uni.createFrom().item(this::response);
    }
    return warm()
        .invoke(() -> done = true)
        .onFailure()
        .invoke(failure -> LOG.warnf("not ready for want of %s: %s", name(), failure))
        .onFailure()
        .recoverWithNull()
        .eventually(() -> underWay.set(false))
        .map(ended -> response());
  }

  private HealthCheckResponse response() {
    return HealthCheckResponse.named(name()).status(done).build();
  }
}
