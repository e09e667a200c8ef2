package dev.torg.platform.startup;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a connection goes, and whether it may go there without TLS. */
public final class Hosts {

  private static final Set<String> THIS_MACHINE =
      Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0.0.0.0");

  private static final Pattern INSIDE =
      Pattern.compile(
          "[a-z][a-z0-9-]*|.*\\.(svc|local|internal|home\\.arpa)"
              + "|10\\.[0-9.]+|192\\.168\\.[0-9.]+|172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9.]+"
              + "|\\[f[cd][0-9a-f:]+]");

  private Hosts() {}

  /** Whether traffic to that host never leaves this machine. */
  public static boolean isThisMachine(@Nullable String host) {
    return host == null || THIS_MACHINE.contains(host) || host.startsWith("127.");
  }

  /**
   * Whether what goes there is encrypted, by TLS or by the network, or never leaves this machine.
   */
  public static boolean isSafeWay(URI address, SettingValue value) {
    String host = address.getHost();
    return "https".equals(address.getScheme())
        || (host != null && isThisMachine(host))
        || networkEncrypts(value);
  }

  /** Whether only a network of one's own has a host of that name or address. */
  public static boolean isInside(@Nullable String host) {
    return host != null && INSIDE.matcher(host).matches();
  }

  /** Whether the operator vouches for the network between the programs. */
  public static boolean networkEncrypts(SettingValue value) {
    return value.other(NetworkSettings.ENCRYPTS).as(Boolean.class).orElse(false);
  }
}
