package dev.torg.platform.identity;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings of an issuer at {@value #ISSUER} whose clock is that of who verifies. */
final class SampleSettings {

  static final String ISSUER = "https://torg.test";
  static final String AUDIENCE = "torg";

  private SampleSettings() {}

  static TokenSettings with(Map<String, String> others) {
    return new SmallRyeConfigBuilder()
        .withMapping(TokenSettings.class)
        .withDefaultValue("torg.token.issuer", ISSUER)
        .withDefaultValue("torg.token.audience", AUDIENCE)
        .withDefaultValue("torg.token.clock-skew", "PT0S")
        .withDefaultValues(others)
        .build()
        .getConfigMapping(TokenSettings.class);
  }
}
