package dev.torg.productorder.store;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** How passwords of test sites are kept. */
@ConfigMapping(prefix = "torg.product-orders")
public interface PasswordSettings {

  /** 32 bytes in base64 that seal them in the database (AES-GCM); without it they are not kept. */
  Optional<String> passwordKey();

  /**
   * Keys from before, with commas between: what they sealed is opened with them and sealed anew
   * with the present one, within the hour. They can be left out after that.
   */
  Optional<List<String>> formerPasswordKeys();
}
