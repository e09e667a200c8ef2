package dev.torg.productorder.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.torg.platform.business.Seal;
import dev.torg.productorder.domain.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Seals test site passwords under the key in the settings, each bound to its order. Without a key
 * no password is kept.
 *
 * <p>A password stays closed while orders are read. It is opened, with the key that sealed it, to
 * be sealed anew with the present one.
 */
@ApplicationScoped
class PasswordCipher {

  private final Optional<PasswordKey> present;
  private final List<PasswordKey> all;

  PasswordCipher(PasswordSettings settings) {
    this.present = settings.passwordKey().map(PasswordKey::of);
    this.all =
        Stream.concat(
                present.stream(),
                settings.formerPasswordKeys().stream().flatMap(List::stream).map(PasswordKey::of))
            .toList();
  }

  /** What is to be kept of the secret of that order; empty when there is no key. */
  Optional<Secret.Kept> kept(Secret secret, UUID orderId) {
    if (secret instanceof Secret.Kept kept) {
      return Optional.of(kept);
    }
    return present.map(key -> sealed(key, ((Secret.Plain) secret).value(), orderId));
  }

  /** The same password under the present key; empty when no key opens it, or there is no need. */
  Optional<Secret.Kept> renewed(Secret.Kept kept, UUID orderId) {
    return present
        .filter(key -> !key.id().equals(kept.keyId()))
        .flatMap(key -> opened(kept, orderId).map(plain -> sealed(key, plain, orderId)));
  }

  /** The password; empty when none of the keys opens it for that order. */
  Optional<String> opened(Secret.Kept kept, UUID orderId) {
    byte[] boundTo = kept.keyId().isEmpty() ? new byte[0] : binding(orderId);
    return all.stream()
        .filter(key -> kept.keyId().isEmpty() || kept.keyId().equals(key.id()))
        .flatMap(key -> opened(key, kept, boundTo).stream())
        .findFirst();
  }

  private static Secret.Kept sealed(PasswordKey key, String password, UUID orderId) {
    byte[] sealed = Seal.close(key.aes(), password.getBytes(UTF_8), binding(orderId));
    return new Secret.Kept(key.id(), Base64.getEncoder().encodeToString(sealed));
  }

  private static Optional<String> opened(PasswordKey key, Secret.Kept kept, byte[] boundTo) {
    return Seal.open(key.aes(), Base64.getDecoder().decode(kept.content()), boundTo)
        .map(plain -> new String(plain, UTF_8));
  }

  private static byte[] binding(UUID orderId) {
    return ("product-order:" + orderId).getBytes(UTF_8);
  }
}
