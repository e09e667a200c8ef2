package dev.torg.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.jwx.Headers;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Tells genuine tokens from all others: RS256, our issuer, our audience, not expired.
 *
 * <p>A verified token is remembered until it expires, so that its signature is checked once per
 * process and not once per request. Revocation is not looked at here: the gateway does.
 */
@ApplicationScoped
public class TokenVerifier {

  /** Longer than any token we issue; what is longer is not looked at. */
  private static final int LONGEST_TOKEN = 8_192;

  private final VerificationKeys keys;
  private final JWTParser parser;
  private final Clock clock;
  private final Cache<String, VerifiedToken> remembered;

  @Inject
  TokenVerifier(TokenSettings settings, VerificationKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
    this.parser = new DefaultJWTParser(accepted(settings));
    this.remembered = Caffeine.newBuilder().maximumSize(settings.rememberedTokens()).build();
  }

  private static JWTAuthContextInfo accepted(TokenSettings settings) {
    var accepted = new JWTAuthContextInfo();
    accepted.setIssuedBy(settings.issuer());
    accepted.setExpectedAudience(Set.of(settings.audience()));
    accepted.setSignatureAlgorithm(Set.of(SignatureAlgorithm.RS256));
    accepted.setClockSkew((int) settings.clockSkew().toSeconds());
    return accepted;
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
      VerifiedToken verified = read(parser.verify(token, key));
      remembered.put(token, verified);
      return verified;
    } catch (ParseException refused) {
      throw new InvalidTokenException("not a valid token", refused);
    }
  }

  private static VerifiedToken read(JsonWebToken token) {
    Object hash = token.getClaim(TokenClaims.SUBSCRIPTION_KEY_HASH);
    return new VerifiedToken(
        TokenClaims.read(token::getClaim),
        Instant.ofEpochSecond(token.getIssuedAtTime()),
        Instant.ofEpochSecond(token.getExpirationTime()),
        hash == null ? null : hash.toString(),
        generation(token.getClaim(TokenClaims.SECRET_GENERATION)),
        number(token.getClaim(TokenClaims.REQUESTS_PER_MINUTE)));
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
