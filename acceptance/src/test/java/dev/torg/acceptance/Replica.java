package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.journey.Caller;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.launcher.supervision.Health;
import dev.torg.launcher.supervision.Program;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One more process of a service, beside the stack's own. */
final class Replica implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Health HEALTH = new Health();

  private final Program program;
  private final Process process;

  private Replica(Program program, Process process) {
    this.program = program;
    this.process = process;
  }

  /**
   * Starts it.
   *
   * @param changes settings that differ, as environment variables
   */
  static Replica of(TorgUnderTest torg, String module, Map<String, String> changes) {
    Program program = torg.another(module);
    Path log = torg.home().logs().resolve(module + "-" + program.port() + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(program.command())
            .directory(new File("/"))
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(program.environment());
    builder.environment().putAll(changes);
    try {
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new Replica(program, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lets a gateway ask services by these ways, and find who comes soon. */
  static Map<String, String> gatewayTo(Map<String, Balancer> services) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("TORG_GATEWAY_UPSTREAM_AGE", "PT2S");
    services.forEach(
        (service, balancer) ->
            settings.put(
                "TORG_GATEWAY_SERVICES_" + service.toUpperCase(Locale.ROOT).replace('-', '_'),
                "http://127.0.0.1:" + balancer.port()));
    return settings;
  }

  int port() {
    return program.port();
  }

  /** The same caller, who asks this one. */
  Caller as(Caller caller) {
    Gateway here = new Gateway(URI.create("http://127.0.0.1:" + port()), Narrator.SILENT);
    return new Caller(here, caller.name(), caller.headers());
  }

  void awaitReady() {
    await()
        .atMost(PATIENCE)
        .until(() -> !process.isAlive() || HEALTH.isReady(program.health(), program.port()));
    assertThat(process.isAlive()).as("%s lives", program).isTrue();
  }

  /** Orders it to stop. */
  void leave() {
    process.destroy();
  }

  void awaitEnd() {
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  @Override
  public String toString() {
    return program.name();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
