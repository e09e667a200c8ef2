package dev.torg.portal.page;

import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.portal.visit.Visit;

/** A page needs a person who acts for somebody else, or for anybody at all. */
public final class RoleMissing extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String path;

  private RoleMissing(String path) {
    super("another role is needed", null, false, false);
    this.path = path;
  }

  /** Whom the visitor acts for, which must be a business. */
  public static ActingForMerchant merchant(Visit visit) {
    return visit.merchant().orElseThrow(() -> new RoleMissing(visit.path()));
  }

  /** Whom the visitor acts for, which must be a partner. */
  public static ActingForPartner partner(Visit visit) {
    return visit.partner().orElseThrow(() -> new RoleMissing(visit.path()));
  }

  /** The visitor must act for somebody. */
  public static void anybody(Visit visit) {
    if (visit.actingFor().isEmpty()) {
      throw new RoleMissing(visit.path());
    }
  }

  String returnTo() {
    return Query.encoded(path);
  }
}
