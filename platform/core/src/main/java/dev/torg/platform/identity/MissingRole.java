package dev.torg.platform.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.Set;

/** What a caller would have to be for an operation. */
record MissingRole(Set<String> roles) {

  private static final String CHOOSE = " Choose one with POST /portal/v1/session/acting-for first.";

  static MissingRole of(ResourceInfo resource) {
    return Optional.ofNullable(resource.getResourceMethod().getAnnotation(RolesAllowed.class))
        .or(
            () ->
                Optional.ofNullable(resource.getResourceClass().getAnnotation(RolesAllowed.class)))
        .map(allowed -> new MissingRole(Set.of(allowed.value())))
        .orElseGet(() -> new MissingRole(Set.of()));
  }

  /** A sentence for the caller, in the caller's terms. */
  String sentence() {
    boolean merchant = roles.contains(Roles.PORTAL_MERCHANT);
    boolean partner = roles.contains(Roles.PORTAL_PARTNER);
    if (merchant && partner) {
      return "This needs a person who acts for a business or a partner." + CHOOSE;
    }
    if (merchant) {
      return "This needs a person who acts for a business." + CHOOSE;
    }
    if (partner) {
      return "This needs a person who acts for a partner." + CHOOSE;
    }
    return "This needs the access token of a caller of another kind: "
        + String.join(" or ", roles.stream().sorted().toList())
        + ".";
  }
}
