package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that are fit for a demo only are refused, all at once, outside of one. */
class UnsafeStartIT {

  private static final long PATIENCE_SECONDS = 120;

  private final TorgUnderTest torg = TorgUnderTest.shared();

  @ParameterizedTest
  @ValueSource(strings = {"prod", "prod,demo"})
  void isRefusedOutsideOfADemo(String profiles) throws IOException, InterruptedException {
    Process service = startWithDemoSettings(profiles);
    String printed = new String(service.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(service.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(service.exitValue()).isNotZero();
    assertThat(printed)
        .contains("torg.token.signing-key-location", "torg.eid.issuer", "torg.registry")
        .contains("torg.eid.client-secret", "torg.eid.cookie-secret", "torg.public-url");
  }

  private Process startWithDemoSettings(String profile) throws IOException {
    Path jar = Path.of("..", "partner-service", "target", "quarkus-app", "quarkus-run.jar");
    ProcessBuilder service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"));
    var environment = service.environment();
    environment.put("QUARKUS_PROFILE", profile);
    environment.put("QUARKUS_HTTP_PORT", "0");
    environment.put("QUARKUS_MANAGEMENT_PORT", "0");
    environment.putAll(torg.database("partner").environment());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + torg.program("kafka").port());
    environment.put("TORG_REGISTRY", "demo");
    environment.put("TORG_EID_ISSUER", "http://127.0.0.1:9/eid");
    environment.put("TORG_EID_CLIENT_SECRET", "demo-eid-client-secret");
    environment.put("TORG_EID_COOKIE_SECRET", "demo-cookie-secret-known-to-everybody");
    return service.start();
  }
}
