package dev.torg.notification.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** After a new sealing key was configured, and before the one from before is gone. */
public class FormerSealingKey implements QuarkusTestProfile {

  public static final String FORMER = "former-sealing-key-of-at-least-32-characters";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("torg.webhooks.loopback", "true", "torg.webhooks.former-sealing-keys", FORMER);
  }
}
