package dev.torg.notification.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** As in a demo: receivers are on this machine. */
public class CallsOnThisMachine implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("torg.webhooks.loopback", "true");
  }
}
