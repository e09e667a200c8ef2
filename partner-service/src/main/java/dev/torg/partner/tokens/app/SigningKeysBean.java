package dev.torg.partner.tokens.app;

import dev.torg.platform.signing.SigningKeyFiles;
import dev.torg.platform.signing.SigningKeys;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The keys that callers' tokens are signed with. */
class SigningKeysBean {

  @Produces
  @Singleton
  SigningKeys signingKeys(SigningSettings settings) {
    return SigningKeyFiles.read(settings.signingKeyLocation(), "torg.token.signing-key-location");
  }
}
