package dev.torg.notification.endpoints.app;

import dev.torg.notification.endpoints.store.SecretSeal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives the secret that signs calls to an endpoint, to nobody but who signs them. */
@ApplicationScoped
public class OpenSecrets {

  private final SecretSeal seal;

  OpenSecrets(SecretSeal seal) {
    this.seal = seal;
  }

  /** The characters of the secret. */
  public String open(byte[] secret, UUID endpoint) {
    return seal.open(secret, endpoint).value();
  }
}
