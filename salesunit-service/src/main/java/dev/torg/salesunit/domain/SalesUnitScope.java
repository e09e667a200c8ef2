package dev.torg.salesunit.domain;

import dev.torg.platform.business.BusinessIdentifier;

/** The sales units that somebody may see; always active units of active merchants. */
public sealed interface SalesUnitScope {

  /** The units that are tied to a partner. */
  record OfPartner(String partnerId) implements SalesUnitScope {}

  /** The units of a merchant, whichever partner they are tied to. */
  record OfMerchant(BusinessIdentifier business) implements SalesUnitScope {}

  /** The units of a merchant that are tied to a partner. */
  record OfPartnerAtMerchant(String partnerId, BusinessIdentifier business)
      implements SalesUnitScope {}
}
