package dev.torg.platform.business;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Offers the policy that the settings name for injection. */
class CheckDigitsSetting {

  @Produces
  @Singleton
  CheckDigits checkDigits(BusinessSettings settings) {
    return settings.strictCheckDigits() ? CheckDigits.STRICT : CheckDigits.SANDBOX;
  }
}
