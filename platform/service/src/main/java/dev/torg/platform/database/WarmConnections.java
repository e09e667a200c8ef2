package dev.torg.platform.database;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once most connections are open. The first ones cost a program that has just started more
 * time than a request waits for one: each hashes the password some thousand times, in code that is
 * not compiled yet, and its first requests hold theirs for long.
 */
@Readiness
@ApplicationScoped
class WarmConnections extends WarmUp {

  private static final int ENOUGH = 8;

  private final Pool pool;
  private final int wanted;

  /**
   * @param most connections that the pool may have
   */
  @Inject
  WarmConnections(
      Pool pool, @ConfigProperty(name = "quarkus.datasource.reactive.max-size") int most) {
    this.pool = pool;
    this.wanted = Math.min(ENOUGH, most);
  }

  @Override
  String name() {
    return "database-connections";
  }

  /** At once, each held until the last one is there. */
  @Override
  Uni<Void> warm() {
    List<SqlConnection> held = new CopyOnWriteArrayList<>();
    return Uni.join()
        .all(Collections.nCopies(wanted, pool.getConnection().invoke(held::add)))
        .andCollectFailures()
        .eventually(() -> giveBack(held))
        .replaceWithVoid();
  }

  private static Uni<Void> giveBack(List<SqlConnection> held) {
    return Multi.createFrom()
        .iterable(held)
        .onItem()
        .call(SqlConnection::close)
        .onItem()
        .ignoreAsUni();
  }
}
