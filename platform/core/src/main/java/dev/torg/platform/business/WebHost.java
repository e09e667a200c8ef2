package dev.torg.platform.business;

import java.net.IDN;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an address on the web leads: {@link URI#getHost()} knows neither international letters nor
 * the underscores that names in use have.
 *
 * @param name as resolvers take it, international letters in their form of ASCII (RFC 5890); a
 *     literal of IPv6 in its brackets
 * @param port negative when none is named
 */
public record WebHost(String name, int port) {

  private static final Pattern AUTHORITY =
      Pattern.compile("(?<host>\\[[0-9A-Fa-f:.]+]|[^:\\[\\]@%]+)(:(?<port>[0-9]{0,5}))?");

  private static final String LABEL = "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?";
  private static final Pattern NAME =
      Pattern.compile("(?i)(?=.{1,254}$)" + LABEL + "(\\." + LABEL + ")*\\.?");

  /** What others may read as octal, or as one number, is refused, whatever Java makes of it. */
  private static final Pattern ENDS_IN_A_NUMBER =
      Pattern.compile("(?i)(.*\\.)?([0-9]+|0x[0-9a-f]*)\\.?");

  private static final Pattern IPV4 =
      Pattern.compile("(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");

  /** Letters that stand for others in one edition of the rules, and for themselves in the next. */
  private static final Pattern READ_IN_TWO_WAYS = Pattern.compile("[\u00df\u03c2]");

  /**
   * Reads the part of an address between {@code //} and the path.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static WebHost of(String authority) {
    if (authority.indexOf('@') >= 0) {
      throw new IllegalArgumentException("must not have a name or a password in it");
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      throw new IllegalArgumentException("must have a host, and at most a port behind it");
    }
    return new WebHost(host(parts.group("host")), port(parts.group("port")));
  }

  /** Whether it may lead to the same place from everywhere: a name with a dot in it. */
  public boolean isPublicName() {
    return name.matches(".*\\..+")
        && !name.matches("(?i).*\\.localhost\\.?")
        && !IPV4.matcher(name).matches()
        && !name.startsWith("[");
  }

  private static String host(String written) {
    String name = written.startsWith("[") ? literal(written) : ascii(written);
    if (ENDS_IN_A_NUMBER.matcher(name).matches() && !IPV4.matcher(name).matches()) {
      throw new IllegalArgumentException("must spell an address in four usual numbers");
    }
    return name;
  }

  private static String ascii(String written) {
    if (READ_IN_TWO_WAYS.matcher(written).find()) {
      throw new IllegalArgumentException("must have a host that is spelled with xn--");
    }
    try {
      String name = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED);
      if (NAME.matcher(name).matches()) {
        return name;
      }
    } catch (IllegalArgumentException tooLongOrForbidden) {
      throw badName();
    }
    throw badName();
  }

  private static String literal(String written) {
    try {
      return URI.create("https://" + written + "/").getHost();
    } catch (IllegalArgumentException malformed) {
      throw badName();
    }
  }

  private static int port(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return -1;
    }
    int port = Integer.parseInt(written);
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("must have a port from 1 to 65535");
    }
    return port;
  }

  private static IllegalArgumentException badName() {
    return new IllegalArgumentException(
        "must have a host whose parts are 1 to 63 letters, digits and hyphens");
  }
}
