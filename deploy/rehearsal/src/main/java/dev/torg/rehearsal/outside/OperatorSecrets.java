package dev.torg.rehearsal.outside;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.SigningKey;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.DemoOperator;
import dev.torg.rehearsal.cluster.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The Secrets that must be there before an installation, as {@code deploy/README.md} makes them.
 */
public record OperatorSecrets(StackHome home, RememberedSettings settings, Secrets secrets) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public void make() {
    try {
      putKey("torg-signing-key", home.signingKey());
      putKey("torg-pass-key", home.passKey());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    put("torg-operator", "client-id", DemoOperator.CLIENT_ID);
    put("torg-operator", "secret", settings.secret(DemoOperator.SECRET));
    put("torg-eid", "client-secret", random());
    put("torg-eid", "cookie-secret", random());
    put("torg-contracts", "link-secret", random());
    put("torg-product-orders", "password-key", random());
    put("torg-webhooks", "sealing-key", random());
    for (String database : ServiceDeclarations.below(home.root()).databases()) {
      put("torg-database-" + database, "username", database);
      put("torg-database-" + database, "password", settings.secret("database." + database));
    }
  }

  private void putKey(String name, Path file) throws IOException {
    secrets.put(name, "key.pem", Files.readAllBytes(SigningKey.in(file)));
  }

  private void put(String name, String key, String value) {
    secrets.put(name, key, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
