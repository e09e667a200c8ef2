package dev.torg.platform.business;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the peer sends people back to: a web address, or a custom scheme of an app. The constructor
 * takes what is stored, which was accepted by the rules of its day.
 */
public record RedirectUri(String value) {

  /** Schemes that mean something to browsers or to a telephone already, and so belong to no app. */
  private static final Set<String> TAKEN =
      Set.of(
          "http",
          "javascript",
          "data",
          "file",
          "blob",
          "about",
          "ftp",
          "ftps",
          "ws",
          "wss",
          "vault",
          "view-source",
          "filesystem",
          "vbscript",
          "mailto",
          "tel",
          "sms",
          "intent",
          "android-app",
          "content",
          "chrome",
          "chrome-extension",
          "moz-extension",
          "resource",
          "jar",
          "market",
          "itms-apps");

  private static final Pattern SECRET_PARAMETER =
      Pattern.compile(
          "(?i)(^|&)[^=&]*(secret|passw|pwd|token|api_?key|credential|assertion|signature)[^=&]*=");

  /** What the peer itself hands over with these names, once, and nobody registers. */
  private static final Pattern ONCE = Pattern.compile("(?i)(^|&)(code|state|key|sig|auth)=[^&]");

  /**
   * Reads what a caller sent.
   *
   * @throws IllegalArgumentException with a reason fit for the caller, which never repeats the text
   */
  public static RedirectUri of(String text) {
    URI uri = WebAddress.parse(text);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (carriesSecret(uri)) {
      throw new IllegalArgumentException("must not carry a secret");
    }
    if (scheme.equals("https") && uri.getRawAuthority() != null) {
      WebHost.of(uri.getRawAuthority());
    } else if (!isOfAnApp(scheme, uri)) {
      throw new IllegalArgumentException(
          "must be an https address, or a custom scheme with something after //");
    }
    if (text.indexOf('#') >= 0) {
      throw new IllegalArgumentException("must not have a fragment");
    }
    return new RedirectUri(text);
  }

  private static boolean isOfAnApp(String scheme, URI uri) {
    String rest = uri.getRawSchemeSpecificPart();
    return uri.isAbsolute()
        && !scheme.equals("https")
        && !TAKEN.contains(scheme)
        && rest.startsWith("//")
        && !rest.replace("/", "").isEmpty();
  }

  private static boolean carriesSecret(URI uri) {
    @Nullable String authority = uri.getRawAuthority();
    String query = Objects.requireNonNullElse(uri.getQuery(), "");
    String path = Objects.requireNonNullElse(uri.getPath(), "");
    return (authority != null && authority.indexOf('@') >= 0)
        || SECRET_PARAMETER.matcher(query).find()
        || ONCE.matcher(query).find()
        || SecretLook.isIn(query)
        || SecretLook.isIn(path);
  }
}
