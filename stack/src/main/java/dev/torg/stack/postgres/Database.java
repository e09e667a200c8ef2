package dev.torg.stack.postgres;

/** One database and the only role that may connect to it. */
public record Database(String host, int port, String name, String role, String password) {

  public String jdbcUrl() {
    return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
  }

  public String reactiveUrl() {
    return "vertx-reactive:postgresql://%s:%d/%s".formatted(host, port, name);
  }
}
