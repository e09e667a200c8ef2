package dev.torg.embedded.postgres;

import java.util.Map;

/** One database and the only role that may connect to it. */
public record Database(String host, int port, String name, String role, String password) {

  public String jdbcUrl() {
    return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
  }

  public String reactiveUrl() {
    return "vertx-reactive:postgresql://%s:%d/%s".formatted(host, port, name);
  }

  /** How a service is told about its database, as environment variables. */
  public Map<String, String> environment() {
    return Map.of(
        "QUARKUS_DATASOURCE_USERNAME",
        role,
        "QUARKUS_DATASOURCE_PASSWORD",
        password,
        "QUARKUS_DATASOURCE_JDBC_URL",
        jdbcUrl(),
        "QUARKUS_DATASOURCE_REACTIVE_URL",
        reactiveUrl());
  }
}
