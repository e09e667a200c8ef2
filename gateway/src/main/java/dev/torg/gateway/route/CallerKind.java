package dev.torg.gateway.route;

import dev.torg.platform.identity.AdministratorCaller;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.OperatorCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.PortalCaller;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of callers that a route can be open to. */
public enum CallerKind {
  PARTNER,
  MERCHANT,
  OPERATOR,
  ADMINISTRATOR,
  PORTAL;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The kind of a caller that proved itself. */
  public static CallerKind of(Caller caller) {
    if (caller instanceof PartnerCaller) {
      return PARTNER;
    }
    if (caller instanceof MerchantCaller) {
      return MERCHANT;
    }
    if (caller instanceof PortalCaller) {
      return PORTAL;
    }
    if (caller instanceof OperatorCaller) {
      return OPERATOR;
    }
    if (caller instanceof AdministratorCaller) {
      return ADMINISTRATOR;
    }
    throw new IllegalStateException("unknown kind of caller");
  }

  /**
   * The kinds with these names; none for the one name {@code anyone}.
   *
   * @throws IllegalArgumentException when a name is unknown
   */
  static Set<CallerKind> set(Collection<String> names) {
    return names.equals(List.of("anyone"))
        ? Set.of()
        : names.stream()
            .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The name as tokens and people spell it. */
  public String text() {
    return text;
  }
}
