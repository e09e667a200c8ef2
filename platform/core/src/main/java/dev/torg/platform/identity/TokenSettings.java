package dev.torg.platform.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Whose tokens are accepted here. */
@ConfigMapping(prefix = "torg.token")
public interface TokenSettings {

  /** The {@code iss} that a token must carry. */
  String issuer();

  /**
   * The {@code aud} that a token must carry: the gateway's is that of callers' tokens, a service's
   * is its own name, for which the gateway signs.
   */
  String audience();

  /**
   * Where a JSON Web Key Set is with the keys that sign them: that of partner-service for the
   * gateway, that of the gateway for services.
   */
  Optional<String> jwksUrl();

  /** A fixed public key in PEM, instead of a key set; for tests and for closed networks. */
  Optional<String> publicKey();

  /** How many verified tokens are remembered, so that a known one costs no signature check. */
  @WithDefault("20000")
  int rememberedTokens();

  /** How far the clocks of issuer and verifier may differ. */
  @WithDefault("5s")
  Duration clockSkew();
}
