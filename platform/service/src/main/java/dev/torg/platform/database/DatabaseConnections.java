package dev.torg.platform.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the pool of a service's connections so that nobody waits long for a database that is away:
 * 2.5 s for a connection, and 2.5 s for the answer to a statement once the database answers nobody
 * any more. A statement that is slow while others are answered may take its time.
 */
@Singleton
class DatabaseConnections implements PgPoolCreator {

  private static final int POOLED_MILLIS = 2_500;
  private static final int CONNECTED_MILLIS = 2_000;

  /** Far above what a program that has just started takes. */
  private static final int GREETED_MILLIS = 15_000;

  /** Who waits for a connection at most; those whose time is over are among them. */
  private static final int WAITING = 10_000;

  private final List<DatabaseWatch> watches = new ArrayList<>();

  @Override
  public Pool create(Input input) {
    PgConnectOptions database = onlyOne(input.pgConnectOptionsList());
    database.setConnectTimeout(CONNECTED_MILLIS);
    OpenConnections connections = new OpenConnections();
    DatabaseWatch watch = new DatabaseWatch(database, connections, input.vertx());
    watches.add(watch);
    watch.start();
    Pool pool =
        PgBuilder.pool()
            .with(input.poolOptions().setConnectionTimeout(0).setMaxWaitQueueSize(WAITING))
            .connectingTo(database)
            .withConnectHandler(connections::opened)
            .using(input.vertx())
            .build();
    pool.connectionProvider(
        new ConnectionAttempts(input.vertx(), database, watch::answer, GREETED_MILLIS));
    return new BoundedWaitPool(input.vertx(), pool, POOLED_MILLIS);
  }

  private static PgConnectOptions onlyOne(List<PgConnectOptions> databases) {
    if (databases.size() != 1) {
      throw new IllegalArgumentException("quarkus.datasource.reactive.url must be one address");
    }
    return databases.get(0);
  }

  void stop(@Observes ShutdownEvent event) {
    watches.forEach(DatabaseWatch::stop);
  }
}
