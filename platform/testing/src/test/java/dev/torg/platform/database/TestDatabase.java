package dev.torg.platform.database;

import static java.util.Objects.requireNonNull;

import dev.torg.platform.testing.TorgInfrastructure;
import io.vertx.pgclient.PgConnectOptions;
import java.util.Map;

/** A database of this run's server, for a client without Quarkus. */
final class TestDatabase {

  private TestDatabase() {}

  static PgConnectOptions options() {
    Map<String, String> settings = new TorgInfrastructure().start();
    String url = requireNonNull(settings.get("quarkus.datasource.reactive.url"));
    return PgConnectOptions.fromUri(url.replace("vertx-reactive:", ""))
        .setUser(settings.get("quarkus.datasource.username"))
        .setPassword(settings.get("quarkus.datasource.password"));
  }
}
