package dev.torg.embedded.postgres;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where and how a server runs.
 *
 * @param folder keeps the data and the superuser's password
 * @param host another address of this machine to listen on; its own networks may connect there
 * @param port where it listens, on the loopback interface in any case
 * @param durable whether committed data must survive a crash of the machine
 */
public record PostgresSettings(Path folder, Optional<String> host, int port, boolean durable) {

  public PostgresSettings {
    folder = folder.toAbsolutePath().normalize();
  }

  /** On the loopback interface only. */
  public PostgresSettings(Path folder, int port, boolean durable) {
    this(folder, Optional.empty(), port, durable);
  }

  Path cluster() {
    return folder.resolve("cluster");
  }

  String serverOptions() {
    String options =
        "-p %d -c listen_addresses=127.0.0.1%s -c unix_socket_directories='' -c max_connections=200 -c shared_buffers=64MB"
            .formatted(port, host.map(address -> "," + address).orElse(""));
    return durable
        ? options
        : options + " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";
  }
}
