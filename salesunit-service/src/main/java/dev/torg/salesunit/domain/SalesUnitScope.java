package dev.torg.salesunit.domain;

import dev.torg.platform.business.BusinessIdentifier;
import org.jspecify.annotations.Nullable;

/** The sales units that somebody may see: active units of active merchants, unless it says else. */
public sealed interface SalesUnitScope {

  /** Whether deactivated units belong to it, and those of deactivated merchants. */
  default boolean showsInactive() {
    return false;
  }

  /** Whether it shows what a partner earns with a unit's price package. */
  default boolean showsCommission() {
    return true;
  }

  /**
   * Whether a unit belongs to it, but for its being active.
   *
   * @param partnerId the partner that the unit is tied to
   */
  boolean includes(@Nullable String partnerId, String businessScheme, String businessId);

  private static boolean isOf(BusinessIdentifier business, String scheme, String id) {
    return business.id().equals(id) && business.scheme().text().equals(scheme);
  }

  /** The units that are tied to a partner. */
  record OfPartner(String partnerId) implements SalesUnitScope {
    @Override
    public boolean includes(@Nullable String partner, String businessScheme, String businessId) {
      return partnerId.equals(partner);
    }
  }

  /** The units of a merchant, whichever partner they are tied to. */
  record OfMerchant(BusinessIdentifier business) implements SalesUnitScope {
    @Override
    public boolean showsCommission() {
      return false;
    }

    @Override
    public boolean includes(@Nullable String partner, String businessScheme, String businessId) {
      return isOf(business, businessScheme, businessId);
    }
  }

  /** The units of a merchant that are tied to a partner. */
  record OfPartnerAtMerchant(String partnerId, BusinessIdentifier business)
      implements SalesUnitScope {
    @Override
    public boolean includes(@Nullable String partner, String businessScheme, String businessId) {
      return partnerId.equals(partner) && isOf(business, businessScheme, businessId);
    }
  }

  /** The units of a merchant, deactivated ones too, as it sees them in the portal. */
  record AllOfMerchant(BusinessIdentifier business) implements SalesUnitScope {
    @Override
    public boolean showsInactive() {
      return true;
    }

    @Override
    public boolean showsCommission() {
      return false;
    }

    @Override
    public boolean includes(@Nullable String partner, String businessScheme, String businessId) {
      return isOf(business, businessScheme, businessId);
    }
  }

  /** Every unit there is, for operators. */
  record Everything() implements SalesUnitScope {
    @Override
    public boolean showsInactive() {
      return true;
    }

    @Override
    public boolean includes(@Nullable String partner, String businessScheme, String businessId) {
      return true;
    }
  }
}
