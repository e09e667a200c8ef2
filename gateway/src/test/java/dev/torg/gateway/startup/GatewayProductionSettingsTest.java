package dev.torg.gateway.startup;

import dev.torg.platform.testing.startup.ProductionTableRules;
import dev.torg.platform.testing.startup.SettingSample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class GatewayProductionSettingsTest extends ProductionTableRules {

  GatewayProductionSettingsTest() {
    super(
        new GatewayProductionSettings(),
        new SettingSample("torg.gateway.pass.signing-key-location", null, keyFor("rw-------")),
        new SettingSample(
            "torg.gateway.pass.signing-key-location", keyFor("rw-r--r--"), keyFor("r--r-----")),
        new SettingSample("torg.gateway.pass.lifetime", "1h", "5m"),
        new SettingSample("torg.gateway.pass.lifetime", "0s", "2m"));
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
