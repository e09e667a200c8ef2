package dev.torg.salesunit.domain;

import dev.torg.platform.business.RedirectUri;
import dev.torg.platform.business.Scopes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What programs of a unit may do with the Login API: where people come back to, and what they are
 * asked to share.
 */
public record LoginSettings(List<RedirectUri> redirectUris, Scopes scopes) {

  /** How many addresses a caller can give. */
  public static final int MOST_ADDRESSES = 20;

  public LoginSettings {
    redirectUris = distinct(redirectUris);
  }

  /** The addresses, of which none is there twice. */
  public static List<RedirectUri> distinct(List<RedirectUri> addresses) {
    if (Set.copyOf(addresses).size() < addresses.size()) {
      throw new IllegalArgumentException("must not have the same address twice");
    }
    return List.copyOf(addresses);
  }

  /** The addresses as the change log shows them. */
  String addresses() {
    return redirectUris.stream().map(RedirectUri::value).collect(Collectors.joining(" "));
  }

  String sharing() {
    return String.join(" ", scopes.values());
  }
}
