package dev.torg.gateway.testing;

import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stub services at https addresses, with a certificate that the gateway is told to trust. */
public class StubServicesOverTls extends StubServices {

  private static final String PASSWORD = "changeit";

  private final Path keys = folder().resolve("keys.p12");

  @Override
  public Map<String, String> start() {
    run(
        "-genkeypair -alias stub -keyalg RSA -keysize 2048 -dname CN=stub -validity 2"
            + " -ext san=ip:127.0.0.1");
    Map<String, String> settings = new HashMap<>(super.start());
    settings.put("quarkus.tls.trust-store.p12.path", keys.toString());
    settings.put("quarkus.tls.trust-store.p12.password", PASSWORD);
    return settings;
  }

  @Override
  protected HttpServerOptions options(HttpServerOptions usual) {
    return usual
        .setSsl(true)
        .setUseAlpn(true)
        .setKeyCertOptions(new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD));
  }

  @Override
  protected String scheme() {
    return "https";
  }

  private void run(String command) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    line.addAll(List.of(command.split(" ", -1)));
    line.addAll(List.of("-storetype", "PKCS12", "-keystore", keys.toString()));
    line.addAll(List.of("-storepass", PASSWORD));
    try {
      if (new ProcessBuilder(line).inheritIO().start().waitFor() != 0) {
        throw new IllegalStateException("keytool failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("torg-test-tls-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
