package dev.torg.partner.tokens.app;

import dev.torg.partner.credentials.app.ProveCredential;
import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.PresentedKeys;
import dev.torg.partner.credentials.domain.SecretHash;
import dev.torg.partner.tokens.domain.IssuedToken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Gives a token for keys that prove a credential. */
@ApplicationScoped
public class BuyToken {

  private static final Duration SHORT = Duration.ofSeconds(900);

  private final ProveCredential proveCredential;
  private final SignToken signToken;
  private final SigningSettings settings;

  BuyToken(ProveCredential proveCredential, SignToken signToken, SigningSettings settings) {
    this.proveCredential = proveCredential;
    this.signToken = signToken;
    this.settings = settings;
  }

  /**
   * Without a subscription key the token is good for 15 minutes, with one for as long as
   * configured. Empty when the keys prove nothing, for whatever reason.
   */
  public Uni<Optional<IssuedToken>> buy(PresentedKeys presented) {
    Duration lifetime = presented.subscriptionKey() == null ? SHORT : settings.lifetime();
    return proveCredential.prove(presented).chain(proven -> sign(proven, lifetime));
  }

  private Uni<Optional<IssuedToken>> sign(Optional<Credential> proven, Duration lifetime) {
    if (proven.isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    SecretHash subscriptionKey = proven.get().subscriptionKeyHash();
    return signToken
        .sign(
            CallerBehind.of(proven.get()),
            subscriptionKey == null ? null : subscriptionKey.base64Url(),
            lifetime)
        .map(Optional::of);
  }
}
