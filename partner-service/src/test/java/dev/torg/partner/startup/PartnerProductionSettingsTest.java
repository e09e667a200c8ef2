package dev.torg.partner.startup;

import dev.torg.platform.testing.startup.ProductionTableRules;
import dev.torg.platform.testing.startup.SettingSample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class PartnerProductionSettingsTest extends ProductionTableRules {

  private static final String RANDOM = "gX3vQ9rT5kLm2WzY7bNc4JdHs8PfAe1u";
  private static final String REPEATED = "a".repeat(32);

  PartnerProductionSettingsTest() {
    super(
        new PartnerProductionSettings(),
        new SettingSample("torg.token.signing-key-location", null, keyFor("rw-------")),
        new SettingSample(
            "torg.token.signing-key-location", keyFor("rw-r--r--"), keyFor("r--r-----")),
        new SettingSample(
            "torg.token.signing-key-location",
            "/not/there",
            keyFor("r--------") + ", " + keyFor("rw-------")),
        new SettingSample("torg.token.lifetime", "P30D", "1h"),
        new SettingSample("torg.token.lifetime", "0s", "24h"),
        new SettingSample("torg.bootstrap.operator-secret", "demo-operator-secret", null),
        new SettingSample("torg.bootstrap.operator-secret", REPEATED, RANDOM),
        new SettingSample("torg.partner-keys.most", "1000000", "20"),
        new SettingSample("torg.portal.session-lifetime", "P2D", "1h"),
        new SettingSample("torg.portal.login-lifetime", "P365D", "12h"),
        new SettingSample("torg.eid.issuer", "http://eid.example", "https://eid.example"),
        new SettingSample("torg.eid.issuer", "https://127.0.0.1/eid", "https://eid.example/a"),
        new SettingSample("torg.eid.client-secret", "s", RANDOM),
        new SettingSample("torg.eid.client-secret", "demo-eid-client-secret", RANDOM),
        new SettingSample("torg.eid.cookie-secret", REPEATED, RANDOM),
        new SettingSample(
            "torg.eid.cookie-secret", "demo-cookie-secret-known-to-everybody", RANDOM),
        new SettingSample("quarkus.oidc.eid.authentication.pkce-required", "false", "true"),
        new SettingSample("quarkus.oidc.eid.authentication.nonce-required", "false", "true"),
        new SettingSample("quarkus.oidc.eid.tls.verification", "none", null));
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
