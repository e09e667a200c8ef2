package dev.torg.partner.tokens.app;

import dev.torg.partner.domain.PresentedKeys;
import dev.torg.partner.domain.Proof;
import dev.torg.partner.domain.SecretHash;
import dev.torg.platform.identity.TokenClaims;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Gives a token for keys that prove a credential. */
@ApplicationScoped
public class BuyToken {

  private static final Duration SHORT = Duration.ofMinutes(15);

  private final ProveCredential proveCredential;
  private final NoteUse noteUse;
  private final SignToken signToken;
  private final Clock clock;
  private final SigningSettings settings;

  BuyToken(
      ProveCredential proveCredential,
      NoteUse noteUse,
      SignToken signToken,
      SigningSettings settings,
      Clock clock) {
    this.clock = clock;
    this.proveCredential = proveCredential;
    this.noteUse = noteUse;
    this.signToken = signToken;
    this.settings = settings;
  }

  /**
   * Without a subscription key the token is good for 15 minutes, with one for as long as
   * configured, but in no case for longer than the keys. Empty when the keys prove nothing, for
   * whatever reason.
   */
  public Uni<Optional<IssuedToken>> buy(PresentedKeys presented) {
    Duration lifetime = presented.subscriptionKey() == null ? SHORT : settings.lifetime();
    return proveCredential.prove(presented).chain(proven -> sign(proven, lifetime));
  }

  private Uni<Optional<IssuedToken>> sign(Optional<Proof> proven, Duration lifetime) {
    if (proven.isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    Proof proof = proven.get();
    return noteUse
        .of(proof.credential())
        .chain(
            noted ->
                signToken.sign(
                    CallerBehind.of(proof.credential()),
                    claims(proof),
                    noLongerThan(proof, lifetime)))
        .map(Optional::of);
  }

  private Duration noLongerThan(Proof proof, Duration lifetime) {
    return proof
        .goodUntil()
        .map(end -> Duration.between(clock.instant(), end))
        .filter(left -> left.compareTo(lifetime) < 0)
        .orElse(lifetime);
  }

  private static Map<String, Object> claims(Proof proof) {
    Map<String, Object> claims = new HashMap<>();
    claims.put(TokenClaims.SECRET_GENERATION, proof.generation());
    Integer requestsPerMinute = proof.credential().terms().requestsPerMinute();
    if (requestsPerMinute != null) {
      claims.put(TokenClaims.REQUESTS_PER_MINUTE, requestsPerMinute);
    }
    SecretHash subscriptionKey = proof.subscriptionKey();
    if (subscriptionKey != null) {
      claims.put(TokenClaims.SUBSCRIPTION_KEY_HASH, subscriptionKey.base64Url());
    }
    return claims;
  }
}
