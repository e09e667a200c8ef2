package dev.torg.acceptance;

import static org.awaitility.Awaitility.await;

import dev.torg.embedded.process.FreePort;
import dev.torg.journey.Caller;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.launcher.supervision.Health;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Another replica of merchant-service, on the stack's database and Kafka, but with agreements that
 * an operator decides about: the stack's own one activates them at once.
 */
final class ReviewingMerchantService implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TorgUnderTest torg;
  private final int port = FreePort.any();
  private final int management = FreePort.any();
  private final Process process;

  ReviewingMerchantService(TorgUnderTest torg) {
    this.torg = torg;
    this.process = start();
    awaitReadiness();
  }

  private void awaitReadiness() {
    URI ready = URI.create("http://127.0.0.1:" + management + "/q/health/ready");
    Health health = new Health();
    await().atMost(PATIENCE).ignoreExceptions().until(() -> health.isReady(ready, port));
  }

  private Process start() {
    Path jar = Path.of("..", "merchant-service", "target", "quarkus-app", "quarkus-run.jar");
    File log = Path.of("target", "reviewing-merchant-service.log").toFile();
    ProcessBuilder service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .redirectInput(new File("/dev/null"));
    var environment = service.environment();
    environment.put("QUARKUS_PROFILE", "demo");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
    environment.putAll(torg.database("merchant").environment());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + torg.program("kafka").port());
    environment.put("TORG_PUBLIC_URL", torg.gateway().toString());
    environment.put("TORG_TOKEN_AUDIENCE", "torg");
    environment.put("TORG_TOKEN_JWKS_URL", torg.gateway().resolve("/.well-known/jwks.json") + "");
    environment.put("TORG_AGREEMENT_POLICY", "manual");
    try {
      return service.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same caller, who asks this replica. */
  Caller as(Caller caller) {
    Gateway here = new Gateway(URI.create("http://127.0.0.1:" + port), Narrator.SILENT);
    return new Caller(here, caller.name(), caller.headers());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
