package dev.torg.partner.testing;

import dev.torg.platform.identity.InvalidTokenException;
import dev.torg.platform.identity.TokenSettings;
import dev.torg.platform.identity.VerificationKeys;
import dev.torg.platform.signing.SigningKey;
import dev.torg.platform.signing.SigningKeys;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Optional;

/**
 * Stands in for the gateway, which gives services tokens of its own: in tests, what was issued here
 * is taken here, beside the tokens of tests.
 */
@ApplicationScoped
class OwnVerificationKeys implements VerificationKeys {

  private final SigningKeys own;
  private final Optional<PublicKey> fixed;

  OwnVerificationKeys(SigningKeys own, TokenSettings settings) throws GeneralSecurityException {
    this.own = own;
    this.fixed =
        settings.publicKey().isPresent()
            ? Optional.of(KeyUtils.decodePublicKey(settings.publicKey().get()))
            : Optional.empty();
  }

  @Override
  public Uni<PublicKey> byId(String keyId) {
    return own.byId(keyId)
        .<PublicKey>map(SigningKey::publicKey)
        .or(() -> fixed)
        .map(key -> Uni.createFrom().item(key))
        .orElseGet(
            () ->
                Uni.createFrom().failure(new InvalidTokenException("signed with an unknown key")));
  }
}
