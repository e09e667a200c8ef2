package dev.torg.gateway.startup;

import dev.torg.gateway.route.UpstreamSettings;
import dev.torg.platform.testing.startup.ProductionTableRules;
import dev.torg.platform.testing.startup.SettingSample;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

class GatewayProductionSettingsTest extends ProductionTableRules {

  private static final String UPSTREAM = "torg.gateway.upstreams.\"<name>\".";
  private static final String OTHER = "torg.gateway.upstreams.shop.";

  private static final Map<String, String> PATHS = Map.of(UPSTREAM + "paths", "GET:/pay");

  /** One for anyone, and one that is trusted with the tokens of partners. */
  private static final Map<String, String> FOR_ANYONE =
      Map.of(
          UPSTREAM + "url", "https://pay.example",
          UPSTREAM + "paths", "GET:/pay",
          UPSTREAM + "callers", "anyone",
          OTHER + "url", "https://shop.example",
          OTHER + "paths", "GET:/shop",
          OTHER + "callers", "partner",
          OTHER + "own-token", "true");

  GatewayProductionSettingsTest() {
    super(
        new GatewayProductionSettings(),
        new SettingSample("torg.gateway.pass.signing-key-location", null, keyFor("rw-------")),
        new SettingSample(
            "torg.gateway.pass.signing-key-location", keyFor("rw-r--r--"), keyFor("r--r-----")),
        new SettingSample("torg.gateway.pass.lifetime", "1h", "5m"),
        new SettingSample("torg.gateway.pass.lifetime", "0s", "2m"),
        new SettingSample("torg.gateway.trusted-proxies", "0.0.0.0/0", "10.0.0.0/8,192.0.2.7"),
        new SettingSample("torg.gateway.trusted-proxies", "::/0", "fc00::/7"),
        new SettingSample("torg.gateway.trusted-proxies", "10.0.0.0/8,128.0.0.0/1", "::1"),
        new SettingSample("torg.gateway.trusted-proxies", "2001:db8::/31", "2001:db8::/32"),
        new SettingSample("torg.gateway.trusted-proxies", "proxy.example", null),
        sampleOfService("http://torg.example:8081", "http://partner-service.torg.svc:8081"),
        sampleOfService("http://203.0.113.7:8081", "http://10.1.2.3:8081"),
        sampleOfService("http://10.torg.example", "http://partner-service:8081"),
        sampleOfService("http://172.32.0.1:8081", "https://torg.example"),
        sample("url", "http://pay.example", "https://pay.example", PATHS),
        sample("url", "http://under_score:8080", "http://127.0.0.1:8090", PATHS),
        sample("own-token", "true", "false", FOR_ANYONE));
  }

  @Override
  protected SmallRyeConfigBuilder builder() {
    return new SmallRyeConfigBuilder()
        .withMapping(UpstreamSettings.class)
        .withValidateUnknown(false);
  }

  private static SettingSample sampleOfService(String unsafe, String safe) {
    String name = "torg.gateway.services.\"<name>\"";
    return new SettingSample(name, unsafe, safe);
  }

  private static SettingSample sample(
      String name, String unsafe, String safe, Map<String, String> beside) {
    return new SettingSample(UPSTREAM + name, unsafe, safe, beside);
  }

  private static String keyFor(String permissions) {
    try {
      Path file = Files.createTempFile("signing-key", ".pem");
      file.toFile().deleteOnExit();
      return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions))
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
