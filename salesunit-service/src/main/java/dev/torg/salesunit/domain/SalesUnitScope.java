package dev.torg.salesunit.domain;

import dev.torg.platform.business.BusinessIdentifier;

/** The sales units that somebody may see: active units of active merchants, unless it says else. */
public sealed interface SalesUnitScope {

  /** Whether deactivated units belong to it, and those of deactivated merchants. */
  default boolean showsInactive() {
    return false;
  }

  /** The units that are tied to a partner. */
  record OfPartner(String partnerId) implements SalesUnitScope {}

  /** The units of a merchant, whichever partner they are tied to. */
  record OfMerchant(BusinessIdentifier business) implements SalesUnitScope {}

  /** The units of a merchant that are tied to a partner. */
  record OfPartnerAtMerchant(String partnerId, BusinessIdentifier business)
      implements SalesUnitScope {}

  /** The units of a merchant, deactivated ones too, as it sees them in the portal. */
  record AllOfMerchant(BusinessIdentifier business) implements SalesUnitScope {
    @Override
    public boolean showsInactive() {
      return true;
    }
  }

  /** Every unit there is, for operators. */
  record Everything() implements SalesUnitScope {
    @Override
    public boolean showsInactive() {
      return true;
    }
  }
}
