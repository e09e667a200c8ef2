package dev.torg.embedded.kafka;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.Folders;
import dev.torg.embedded.process.FreePort;
import dev.torg.embedded.process.JavaCommand;
import dev.torg.embedded.process.OwnClassPath;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running Kafka broker, in a JVM of its own. */
public final class EmbeddedKafka implements AutoCloseable {

  private static final long MAX_START_SECONDS = 60;
  private static final long MAX_STOP_SECONDS = 20;
  private static final long POLL_MILLISECONDS = 50;

  private final KafkaSettings settings;
  private final Process process;

  private EmbeddedKafka(KafkaSettings settings, Process process) {
    this.settings = settings;
    this.process = process;
  }

  /** Starts a broker on the folder's records and returns when it takes connections. */
  public static EmbeddedKafka start(KafkaSettings settings) {
    EmbeddedKafka kafka = launch(settings);
    kafka.awaitConnections();
    return kafka;
  }

  public String bootstrapServers() {
    return settings.bootstrapServers();
  }

  public Process process() {
    return process;
  }

  /** Kills the broker as a crash would. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() {
    process.destroy();
    if (!awaitEnd()) {
      kill();
    }
  }

  private static EmbeddedKafka launch(KafkaSettings settings) {
    Folders.openForAll(settings.folder());
    new BrokerFiles(settings).write();
    JavaCommand java =
        new JavaCommand(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dslf4j.provider=org.slf4j.jul.JDK14LoggerServiceProvider");
    List<String> command =
        java.main(
            BrokerProcess.class.getName(),
            OwnClassPath.entries(),
            settings.folder().resolve("arguments"),
            settings.propertiesFile().toString());
    File log = settings.logFile().toFile();
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(settings.folder().toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
              .start();
      return new EmbeddedKafka(settings, process);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start Kafka", e);
    }
  }

  private void awaitConnections() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MAX_START_SECONDS);
    while (!FreePort.answers(settings.host(), settings.port())) {
      if (System.nanoTime() > end || waited(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        kill();
        throw new CommandFailed("Kafka did not start; see " + settings.logFile());
      }
    }
  }

  private boolean awaitEnd() {
    return waited(MAX_STOP_SECONDS, TimeUnit.SECONDS);
  }

  private boolean waited(long amount, TimeUnit unit) {
    try {
      return process.waitFor(amount, unit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
