package dev.torg.partner.tokens.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How tokens are made. */
@ConfigMapping(prefix = "torg.token")
public interface SigningSettings {

  /**
   * File with the RSA key in PKCS#8 PEM, or several of them with commas between. All are published,
   * the first one signs. All replicas need the same ones.
   */
  Optional<List<String>> signingKeyLocation();

  /** The {@code aud} of what is issued here, which is what the gateway expects of callers. */
  @WithDefault("torg")
  String issuedAudience();

  /** How long a token bought at /accesstoken/get lives; a day at most. */
  @WithDefault("1h")
  Duration lifetime();
}
