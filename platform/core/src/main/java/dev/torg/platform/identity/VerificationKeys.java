package dev.torg.platform.identity;

import io.smallrye.mutiny.Uni;
import java.security.PublicKey;

/** The public keys that tokens are checked with. */
public interface VerificationKeys {

  /**
   * The key of that id.
   *
   * <p>Fails with {@link InvalidTokenException} when there is no such key, with {@link
   * KeysUnavailableException} when that cannot be found out now. Never blocks.
   *
   * @param keyId the token's {@code kid} header; empty when it has none
   */
  Uni<PublicKey> byId(String keyId);
}
