package dev.torg.platform.business;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is asked of the numbers of businesses and bank accounts. */
@ConfigMapping(prefix = "torg.business")
public interface BusinessSettings {

  /** Whether their check digits must be right; a sandbox can do without. */
  @WithDefault("true")
  boolean strictCheckDigits();
}
