package dev.torg.portal.visit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths of this portal, so that no address leads elsewhere by its query. */
public final class LocalPath {

  public static final String HOME = "/portal";

  private static final Pattern PORTAL =
      Pattern.compile("/portal(/[A-Za-z0-9/._:~%-]*)?(\\?[A-Za-z0-9=&._:~%/+-]*)?");

  private static final Pattern HOST = Pattern.compile("^https?://[^/?#]*");

  private LocalPath() {}

  /** The path within an address of whatever host, by the same rule. */
  static String ofUrl(@Nullable String url) {
    return of(url == null ? null : HOST.matcher(url).replaceFirst(""));
  }

  /** The path if it is one of the portal's pages, else its start. */
  public static String of(@Nullable String path) {
    return path != null && PORTAL.matcher(path).matches() && !path.startsWith("/portal/v1")
        ? path
        : HOME;
  }
}
