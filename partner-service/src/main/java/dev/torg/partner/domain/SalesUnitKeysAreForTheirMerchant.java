package dev.torg.partner.domain;

import dev.torg.platform.business.RuleBroken;

/** Whoever replaces secrets sees them; those of a merchant's keys are for nobody else to see. */
public final class SalesUnitKeysAreForTheirMerchant {

  private SalesUnitKeysAreForTheirMerchant() {}

  /**
   * @param reference how the caller reaches the credential
   */
  public static void check(Credential credential, CredentialReference reference) {
    if (credential.kind() == CredentialKind.SALES_UNIT_KEYS
        && !(reference instanceof CredentialReference.OfSalesUnit)) {
      throw RuleBroken.notAllowed(
          "Only a person who acts for the merchant may see these keys, and so replace them.");
    }
  }
}
