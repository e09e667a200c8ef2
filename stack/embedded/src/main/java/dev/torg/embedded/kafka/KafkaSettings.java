package dev.torg.embedded.kafka;

import java.nio.file.Path;

/**
 * Where and how a broker runs.
 *
 * @param folder keeps the records, the configuration and the log file
 * @param port where clients connect, on the loopback interface
 * @param controllerPort where the broker talks to itself
 */
public record KafkaSettings(Path folder, int port, int controllerPort) {

  public KafkaSettings {
    folder = folder.toAbsolutePath().normalize();
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
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
