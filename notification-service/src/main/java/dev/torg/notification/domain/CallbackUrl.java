package dev.torg.notification.domain;

import dev.torg.platform.business.WebAddress;
import dev.torg.platform.business.WebHost;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where somebody wants to be called: scheme, host, and exactly the path and query that were
 * registered. Whether such a place may be called is decided by looking at its addresses. The
 * constructor takes what is stored, which was accepted by the rules of its day.
 */
public record CallbackUrl(String value) {

  public static final int LONGEST = WebAddress.LONGEST;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /**
   * Reads what a caller sent.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static CallbackUrl of(String text) {
    String value = text.strip();
    URI uri = WebAddress.withHost(value);
    if (!SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("must be an https address");
    }
    if (uri.getRawFragment() != null) {
      throw new IllegalArgumentException("must not have a fragment");
    }
    return new CallbackUrl(value);
  }

  public boolean isSecure() {
    return "https".equalsIgnoreCase(uri().getScheme());
  }

  /** The host as a resolver takes it: a literal of IPv6 comes without its brackets. */
  public String host() {
    String host = hostInAuthority();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  /** The port that is meant, named or not. */
  public int port() {
    int named = webHost().port();
    return named >= 0 ? named : isSecure() ? 443 : 80;
  }

  /**
   * Path and query, as they go on the wire and under the signature: as registered, but for letters
   * outside of ASCII, which are encoded.
   */
  public String pathAndQuery() {
    URI uri = URI.create(uri().toASCIIString());
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  /** Host and, unless it is the usual one, port, as the header {@code Host} has them. */
  public String authority() {
    return port() == (isSecure() ? 443 : 80) ? hostInAuthority() : hostInAuthority() + ":" + port();
  }

  /** The host in ASCII, a literal of IPv6 with its brackets. */
  public String hostInAuthority() {
    return webHost().name();
  }

  private WebHost webHost() {
    return WebHost.of(uri().getRawAuthority());
  }

  private URI uri() {
    return URI.create(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
