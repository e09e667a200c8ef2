package dev.torg.salesunit.domain;

import dev.torg.platform.business.BusinessIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The sales units that somebody may see. Made by the methods that are named after whose units they
 * are.
 *
 * @param partnerId given if, and only if, the kind asks for a partner
 * @param business given if, and only if, the kind asks for a merchant
 * @param reach which of their units belong to it
 */
public record SalesUnitScope(
    Kind kind, @Nullable String partnerId, @Nullable BusinessIdentifier business, Reach reach) {

  /** Whose units they are. */
  public enum Kind {
    /** Tied to a partner. */
    OF_PARTNER,
    /** A merchant's own, whichever partner they are tied to. */
    OF_MERCHANT,
    /** A merchant's that are tied to a partner. */
    OF_PARTNER_AT_MERCHANT,
    /** Anybody's: for operators. */
    OF_ANYBODY
  }

  /** Which units belong to it, by their state and their merchant's. */
  public enum Reach {
    /** Active units of active merchants. */
    ACTIVE,
    /** Deactivated units too, while their merchant is active. */
    DEACTIVATED_UNITS,
    /** All of them, those of deactivated merchants too. */
    ALL
  }

  public SalesUnitScope {
    boolean whole =
        switch (kind) {
          case OF_PARTNER -> partnerId != null && business == null;
          case OF_MERCHANT -> partnerId == null && business != null;
          case OF_PARTNER_AT_MERCHANT -> partnerId != null && business != null;
          case OF_ANYBODY -> partnerId == null && business == null;
        };
    if (!whole) {
      throw new IllegalArgumentException("a scope must say whose units it holds, and no more");
    }
  }

  /** The active units of active merchants that are tied to a partner. */
  public static SalesUnitScope ofPartner(String partnerId) {
    return new SalesUnitScope(Kind.OF_PARTNER, partnerId, null, Reach.ACTIVE);
  }

  /** The active units of a merchant while it is active. */
  public static SalesUnitScope ofMerchant(BusinessIdentifier business) {
    return new SalesUnitScope(Kind.OF_MERCHANT, null, business, Reach.ACTIVE);
  }

  /** The active units of a merchant that are tied to a partner, while the merchant is active. */
  public static SalesUnitScope ofPartnerAtMerchant(String partnerId, BusinessIdentifier business) {
    return new SalesUnitScope(Kind.OF_PARTNER_AT_MERCHANT, partnerId, business, Reach.ACTIVE);
  }

  /** Every unit there is. */
  public static SalesUnitScope everything() {
    return new SalesUnitScope(Kind.OF_ANYBODY, null, null, Reach.ALL);
  }

  /** The units of the same owners, the deactivated ones too while their merchant is active. */
  public SalesUnitScope evenDeactivated() {
    return new SalesUnitScope(kind, partnerId, business, Reach.DEACTIVATED_UNITS);
  }

  /** The units of the same owners, whatever their state and their merchant's. */
  public SalesUnitScope evenInactive() {
    return new SalesUnitScope(kind, partnerId, business, Reach.ALL);
  }

  /** Whether it holds active units of active merchants only. */
  public boolean isActiveOnly() {
    return reach == Reach.ACTIVE;
  }

  /** Whether it shows what a partner earns with a unit's price package. */
  public boolean showsCommission() {
    return switch (kind) {
      case OF_PARTNER, OF_PARTNER_AT_MERCHANT, OF_ANYBODY -> true;
      case OF_MERCHANT -> false;
    };
  }
}
