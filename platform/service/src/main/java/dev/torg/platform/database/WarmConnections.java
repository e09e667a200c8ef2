package dev.torg.platform.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once a few connections are open. The first ones cost a program that has just started more
 * time than a request waits for one: each hashes the password some thousand times, in code that is
 * not compiled yet.
 */
@Readiness
@ApplicationScoped
class WarmConnections implements AsyncHealthCheck {

  private static final int FEW = 4;

  private final Pool pool;
  private final int wanted;
  private final AtomicBoolean opening = new AtomicBoolean();
  private volatile boolean open;

  /**
   * @param most connections that the pool may have
   */
  @Inject
  WarmConnections(
      Pool pool, @ConfigProperty(name = "quarkus.datasource.reactive.max-size") int most) {
    this.pool = pool;
    this.wanted = Math.min(FEW, most);
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    if (open || !opening.compareAndSet(false, true)) {
      return Uni.createFrom().item(this::response);
    }
    return open(wanted)
        .invoke(() -> open = true)
        .onFailure()
        .recoverWithNull()
        .eventually(() -> opening.set(false))
        .map(done -> response());
  }

  /** Each is held until the last one is there. */
  private Uni<Void> open(int more) {
    return more == 0 ? Uni.createFrom().voidItem() : pool.withConnection(held -> open(more - 1));
  }

  private HealthCheckResponse response() {
    return HealthCheckResponse.named("database-connections").status(open).build();
  }
}
