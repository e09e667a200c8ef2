package dev.torg.embedded.kafka;

import java.nio.file.Path;

/**
 * Where and how a broker runs.
 *
 * @param folder keeps the records, the configuration and the log file
 * @param host the address of this machine where clients connect, and which they are told
 * @param port where clients connect
 * @param controllerPort where the broker talks to itself, on the loopback interface
 */
public record KafkaSettings(Path folder, String host, int port, int controllerPort) {

  public KafkaSettings {
    folder = folder.toAbsolutePath().normalize();
  }

  /** On the loopback interface. */
  public KafkaSettings(Path folder, int port, int controllerPort) {
    this(folder, "127.0.0.1", port, controllerPort);
  }

  public String bootstrapServers() {
    return host + ":" + port;
  }

  Path records() {
    return folder.resolve("records");
  }

  Path propertiesFile() {
    return folder.resolve("server.properties");
  }

  public Path logFile() {
    return folder.resolve("kafka.log");
  }
}
