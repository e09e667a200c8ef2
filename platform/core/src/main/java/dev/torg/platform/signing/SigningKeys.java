package dev.torg.platform.signing;

import java.util.List;
import java.util.Optional;

/**
 * The keys of this installation. The first one signs; the others are published, too, so that tokens
 * that they signed, or will sign, are known as ours everywhere.
 */
public record SigningKeys(List<SigningKey> all) {

  private static final int MOST = 10;

  public SigningKeys {
    if (all.isEmpty() || all.size() > MOST) {
      throw new IllegalArgumentException("There must be one to ten signing keys");
    }
    all = List.copyOf(all);
  }

  public SigningKey signing() {
    return all.get(0);
  }

  public Optional<SigningKey> byId(String id) {
    return all.stream().filter(key -> key.id().equals(id)).findFirst();
  }
}
