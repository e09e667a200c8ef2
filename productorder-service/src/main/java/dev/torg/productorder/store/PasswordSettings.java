package dev.torg.productorder.store;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How passwords of test sites are kept. */
@ConfigMapping(prefix = "torg.product-orders")
public interface PasswordSettings {

  /** 32 bytes in base64 that seal them in the database (AES-GCM); without it they are not kept. */
  Optional<String> passwordKey();
}
