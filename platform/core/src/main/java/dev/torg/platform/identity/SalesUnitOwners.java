package dev.torg.platform.identity;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import io.smallrye.mutiny.Uni;

/** Which sales unit belongs to whom, as far as a service knows from its own data. */
public interface SalesUnitOwners {

  /** Whether the unit, active or not, is tied to this partner. */
  Uni<Boolean> isOfPartner(Msn msn, String partnerId);

  /** Whether the unit, active or not, belongs to this merchant. */
  Uni<Boolean> isOfMerchant(Msn msn, BusinessIdentifier business);

  /**
   * Whether the unit, active or not, is the caller's. That of a merchant's own keys is, without a
   * look-up. A person's are those of whom it acts for. Who is neither has none.
   */
  default Uni<Boolean> isCallers(Msn msn, Caller caller) {
    if (caller instanceof PartnerCaller partner) {
      return isOfPartner(msn, partner.partnerId());
    }
    if (caller instanceof MerchantCaller merchant && !merchant.msn().equals(msn)) {
      return isOfMerchant(msn, merchant.business());
    }
    return caller instanceof PortalCaller person && person.actingFor().isPresent()
        ? isOf(msn, person.actingFor().get())
        : Uni.createFrom().item(caller instanceof MerchantCaller);
  }

  /** Whether the unit, active or not, belongs to whom a person acts for. */
  default Uni<Boolean> isOf(Msn msn, ActingFor actingFor) {
    return actingFor instanceof ActingForPartner partner
        ? isOfPartner(msn, partner.partnerId())
        : isOfMerchant(msn, ((ActingForMerchant) actingFor).business());
  }
}
