package dev.torg.productorder.api;

import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.productorder.domain.Party;
import java.util.Optional;

/** As which side of an order a caller comes. */
public final class Parties {

  private Parties() {}

  /** For operations that only partners and merchants reach. */
  public static Party of(Caller caller) {
    if (caller instanceof PartnerCaller partner) {
      return Party.partner(partner.partnerId());
    }
    if (caller instanceof MerchantCaller merchant) {
      return Party.merchant(merchant.business());
    }
    throw new IllegalStateException("neither partner nor merchant");
  }

  /** As which side a person in the portal comes; empty before a role was chosen. */
  public static Optional<Party> of(PortalCaller person) {
    return person.actingFor().map(Parties::of);
  }

  private static Party of(ActingFor actingFor) {
    if (actingFor instanceof ActingForMerchant merchant) {
      return Party.merchant(merchant.business());
    }
    return Party.partner(((ActingForPartner) actingFor).partnerId());
  }
}
