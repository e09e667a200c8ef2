package dev.torg.partner.tokens.app;

import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.TokenClaims;
import dev.torg.platform.identity.TokenSettings;
import dev.torg.platform.signing.SigningKey;
import dev.torg.platform.signing.SigningKeys;
import dev.torg.platform.time.WallTime;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Signs who a caller is into a token. */
@ApplicationScoped
public class SignToken {

  private final SigningKey key;
  private final TokenSettings settings;
  private final SigningSettings signing;
  private final Clock clock;
  private final Vertx vertx;

  SignToken(
      SigningKeys keys,
      TokenSettings settings,
      SigningSettings signing,
      @WallTime Clock clock,
      Vertx vertx) {
    this.key = keys.signing();
    this.settings = settings;
    this.signing = signing;
    this.clock = clock;
    this.vertx = vertx;
  }

  /**
   * Gives a token that is good from now on. Signing takes about a millisecond, so it is done off
   * the event loop.
   *
   * @param further claims beside those of the caller
   */
  public Uni<IssuedToken> sign(Caller caller, Map<String, Object> further, Duration lifetime) {
    Map<String, Object> claims = new HashMap<>(TokenClaims.of(caller));
    claims.putAll(further);
    Instant now = clock.instant();
    Instant start = now.truncatedTo(ChronoUnit.SECONDS);
    Instant end = now.plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
    return vertx.executeBlocking(
        () -> new IssuedToken(sign(claims, start, end), start, end), false);
  }

  private String sign(Map<String, Object> claims, Instant start, Instant end) {
    return Jwt.claims(claims)
        .issuer(settings.issuer())
        .audience(signing.issuedAudience())
        .issuedAt(start)
        .expiresAt(end)
        .jws()
        .algorithm(SignatureAlgorithm.RS256)
        .keyId(key.id())
        .sign(key.privateKey());
  }
}
