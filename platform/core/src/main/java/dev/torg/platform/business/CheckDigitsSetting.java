package dev.torg.platform.business;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Offers the policy of {@code torg.business.strict-check-digits} for injection. */
class CheckDigitsSetting {

  @Produces
  @Singleton
  CheckDigits checkDigits(
      @ConfigProperty(name = "torg.business.strict-check-digits", defaultValue = "true")
          boolean strict) {
    return strict ? CheckDigits.STRICT : CheckDigits.SANDBOX;
  }
}
