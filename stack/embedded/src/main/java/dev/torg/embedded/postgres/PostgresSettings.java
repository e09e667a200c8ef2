package dev.torg.embedded.postgres;

import java.nio.file.Path;

/**
 * Where and how a server runs.
 *
 * @param folder keeps the data and the superuser's password
 * @param port where it listens on the loopback interface
 * @param durable whether committed data must survive a crash of the machine
 */
public record PostgresSettings(Path folder, int port, boolean durable) {

  public PostgresSettings {
    folder = folder.toAbsolutePath().normalize();
  }

  Path cluster() {
    return folder.resolve("cluster");
  }

  String serverOptions() {
    String options =
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 -c shared_buffers=64MB"
            .formatted(port);
    return durable
        ? options
        : options + " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";
  }
}
