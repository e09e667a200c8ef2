package dev.torg.notification.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Where somebody wants to be called: scheme, host, and exactly the path and query that were
 * registered. Whether such a place may be called is decided by looking at its addresses.
 */
public record CallbackUrl(String value) {

  public static final int LONGEST = 2_000;

  /** What others may read as octal, or as one number, is refused, whatever Java makes of it. */
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

  private static final Pattern IPV4 =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

  public CallbackUrl {
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException("must have at most " + LONGEST + " characters");
    }
    URI uri = parse(value);
    if (uri.getHost() == null || uri.getHost().indexOf('%') >= 0 || uri.getScheme() == null) {
      throw new IllegalArgumentException("must be an https address");
    }
    if (NUMBERS.matcher(uri.getHost()).matches() && !IPV4.matcher(uri.getHost()).matches()) {
      throw new IllegalArgumentException("must spell an address in four usual numbers");
    }
    if (uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("must not have a name or a password in it");
    }
    if (uri.getRawFragment() != null) {
      throw new IllegalArgumentException("must not have a fragment");
    }
  }

  public static CallbackUrl of(String text) {
    return new CallbackUrl(text.strip());
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
    int named = uri().getPort();
    return named >= 0 ? named : isSecure() ? 443 : 80;
  }

  /** Path and query, as they go on the wire and under the signature. */
  public String pathAndQuery() {
    URI uri = uri();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  /** Host and, unless it is the usual one, port, as the header {@code Host} has them. */
  public String authority() {
    return port() == (isSecure() ? 443 : 80) ? hostInAuthority() : hostInAuthority() + ":" + port();
  }

  /** The host as it was written, a literal of IPv6 with its brackets. */
  public String hostInAuthority() {
    return uri().getHost();
  }

  private URI uri() {
    return URI.create(value);
  }

  private static URI parse(String value) {
    try {
      return new URI(value);
    } catch (URISyntaxException notAnAddress) {
      throw new IllegalArgumentException("must be an https address", notAnAddress);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
