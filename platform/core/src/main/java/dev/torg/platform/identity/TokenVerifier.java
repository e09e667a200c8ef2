package dev.torg.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.torg.platform.time.WallTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.jwx.Headers;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Tells genuine tokens from all others: RS256, our issuer, our audience, not expired.
 *
 * <p>A verified token is remembered until it expires, so that its signature is checked once per
 * process and not once per request. Revocation is not looked at here: the gateway does, and gives
 * services tokens that live for minutes.
 */
@ApplicationScoped
public class TokenVerifier {

  /** Longer than any token we issue; what is longer is not looked at. */
  private static final int LONGEST_TOKEN = 8_192;

  private final TokenSettings settings;
  private final VerificationKeys keys;
  private final Clock clock;
  private final Cache<String, VerifiedToken> remembered;

  @Inject
  TokenVerifier(TokenSettings settings, VerificationKeys keys, @WallTime Clock clock) {
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
    this.remembered =
        Caffeine.newBuilder()
            .maximumSize(settings.rememberedTokens())
            .expireAfter(Expiry.creating(this::lifeOf))
            .build();
  }

  private Duration lifeOf(String token, VerifiedToken verified) {
    return Duration.between(clock.instant(), verified.expiresAt());
  }

  /** The token if it is remembered and still valid, without any work; null otherwise. */
  public @Nullable VerifiedToken remembered(String token) {
    VerifiedToken known = remembered.getIfPresent(token);
    return known != null && clock.instant().isBefore(known.expiresAt()) ? known : null;
  }

  /**
   * Verifies a compact JWT.
   *
   * <p>Fails with {@link InvalidTokenException} or, when the issuer's keys cannot be had, {@link
   * KeysUnavailableException}.
   */
  public Uni<VerifiedToken> verify(String token) {
    VerifiedToken known = remembered(token);
    if (known != null) {
      return Uni.createFrom().item(known);
    }
    if (token.length() > LONGEST_TOKEN) {
      return Uni.createFrom().failure(new InvalidTokenException("too long"));
    }
    return keys.byId(keyId(token)).map(key -> check(token, key));
  }

  private VerifiedToken check(String token, PublicKey key) {
    try {
      VerifiedToken verified = read(consumer(key).processToClaims(token));
      remembered.put(token, verified);
      return verified;
    } catch (InvalidJwtException | MalformedClaimException | ArithmeticException refused) {
      throw new InvalidTokenException("not a valid token", refused);
    }
  }

  private JwtConsumer consumer(PublicKey key) {
    return new JwtConsumerBuilder()
        .setVerificationKey(key)
        .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
        .setExpectedIssuer(settings.issuer())
        .setExpectedAudience(settings.audience())
        .setRequireIssuedAt()
        .setRequireExpirationTime()
        .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
        .setAllowedClockSkewInSeconds((int) settings.clockSkew().toSeconds())
        .build();
  }

  private static VerifiedToken read(JwtClaims claims) throws MalformedClaimException {
    refuseIfTooLongLived(claims.getIssuedAt(), claims.getExpirationTime());
    Object hash = claims.getClaimValue(TokenClaims.SUBSCRIPTION_KEY_HASH);
    return new VerifiedToken(
        TokenClaims.read(claims::getClaimValue),
        Instant.ofEpochSecond(claims.getIssuedAt().getValue()),
        Instant.ofEpochSecond(claims.getExpirationTime().getValue()),
        hash == null ? null : hash.toString(),
        generation(claims.getClaimValue(TokenClaims.SECRET_GENERATION)),
        number(claims.getClaimValue(TokenClaims.REQUESTS_PER_MINUTE)));
  }

  /** Whoever refuses tokens forgets them after that life, whatever a key signed. */
  private static void refuseIfTooLongLived(NumericDate issued, NumericDate expires) {
    long life = Math.subtractExact(expires.getValue(), issued.getValue());
    if (life > VerifiedToken.LONGEST_LIFE.toSeconds()) {
      throw new InvalidTokenException("good for longer than any of ours");
    }
  }

  private static int generation(@Nullable Object claim) {
    Long generation = number(claim);
    return generation == null ? 1 : Math.toIntExact(generation);
  }

  private static @Nullable Long number(@Nullable Object claim) {
    try {
      return claim == null ? null : Long.valueOf(claim.toString());
    } catch (NumberFormatException malformed) {
      throw new InvalidTokenException("malformed claims", malformed);
    }
  }

  private static String keyId(String token) {
    try {
      Headers headers = JsonWebStructure.fromCompactSerialization(token).getHeaders();
      return headers.getObjectHeaderValue(HeaderParameterNames.KEY_ID) instanceof String keyId
          ? keyId
          : "";
    } catch (JoseException malformed) {
      throw new InvalidTokenException("not a compact JWT", malformed);
    }
  }
}
