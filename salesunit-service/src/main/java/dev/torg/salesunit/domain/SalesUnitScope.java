package dev.torg.salesunit.domain;

import dev.torg.platform.business.BusinessIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The sales units that somebody may see. Made by the methods that are named after whose units they
 * are.
 *
 * @param partnerId given if, and only if, the kind asks for a partner
 * @param business given if, and only if, the kind asks for a merchant
 * @param inactiveToo whether deactivated units belong to it, and those of deactivated merchants
 */
public record SalesUnitScope(
    Kind kind,
    @Nullable String partnerId,
    @Nullable BusinessIdentifier business,
    boolean inactiveToo) {

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
    return new SalesUnitScope(Kind.OF_PARTNER, partnerId, null, false);
  }

  /** The active units of a merchant while it is active. */
  public static SalesUnitScope ofMerchant(BusinessIdentifier business) {
    return new SalesUnitScope(Kind.OF_MERCHANT, null, business, false);
  }

  /** The active units of a merchant that are tied to a partner, while the merchant is active. */
  public static SalesUnitScope ofPartnerAtMerchant(String partnerId, BusinessIdentifier business) {
    return new SalesUnitScope(Kind.OF_PARTNER_AT_MERCHANT, partnerId, business, false);
  }

  /** Every unit there is. */
  public static SalesUnitScope everything() {
    return new SalesUnitScope(Kind.OF_ANYBODY, null, null, true);
  }

  /** The units of the same owners, the deactivated ones too. */
  public SalesUnitScope evenInactive() {
    return new SalesUnitScope(kind, partnerId, business, true);
  }

  /** Whether it shows what a partner earns with a unit's price package. */
  public boolean showsCommission() {
    return switch (kind) {
      case OF_PARTNER, OF_PARTNER_AT_MERCHANT, OF_ANYBODY -> true;
      case OF_MERCHANT -> false;
    };
  }
}
