package dev.torg.platform.identity;

/** Names for {@code @RolesAllowed}: one per kind of caller. */
public final class Roles {

  public static final String PARTNER = "partner";
  public static final String MERCHANT = "merchant";
  public static final String OPERATOR = "operator";
  public static final String ADMINISTRATOR = "administrator";

  /** Any person logged in to the portal. */
  public static final String PORTAL = "portal";

  /** A person in the portal who acts for a merchant. */
  public static final String PORTAL_MERCHANT = "portal-merchant";

  /** A person in the portal who acts for a partner. */
  public static final String PORTAL_PARTNER = "portal-partner";

  private Roles() {}
}
