package dev.torg.launcher.supervision;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What is kept on disk about a started program.
 *
 * @param startedAt tells this process from a later one with the same id
 */
public record ProgramRecord(
    String name, long pid, Instant startedAt, int port, @Nullable URI health) {

  static ProgramRecord of(String name, ProcessHandle process, int port, @Nullable URI health) {
    return new ProgramRecord(name, process.pid(), startOf(process), port, health);
  }

  /** The process, as long as it is alive and still the same one. */
  public Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> startOf(process).equals(startedAt));
  }

  Properties toProperties() {
    Properties values = new Properties();
    values.setProperty("pid", Long.toString(pid));
    values.setProperty("startedAt", startedAt.toString());
    values.setProperty("port", Integer.toString(port));
    if (health != null) {
      values.setProperty("health", health.toString());
    }
    return values;
  }

  static ProgramRecord parse(String name, Properties values) {
    String health = values.getProperty("health");
    return new ProgramRecord(
        name,
        Long.parseLong(values.getProperty("pid")),
        Instant.parse(values.getProperty("startedAt")),
        Integer.parseInt(values.getProperty("port")),
        health == null ? null : URI.create(health));
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
