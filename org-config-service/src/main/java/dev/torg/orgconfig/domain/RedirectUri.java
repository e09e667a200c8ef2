package dev.torg.orgconfig.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the peer sends people back to: a web address, or a custom scheme of an app. */
public record RedirectUri(String value) {

  private static final int LONGEST = 2_000;

  /** Schemes that mean something to a browser already, and so belong to no app. */
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
          "sms");

  private static final Pattern SECRET_PARAMETER =
      Pattern.compile("(?i)(^|&)[^=&]*(secret|password|passwd|token|api_?key)[^=&]*=");

  public RedirectUri {
    URI uri = parse(value);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean accepted = scheme.equals("https") ? uri.getHost() != null : isOfAnApp(scheme, uri);
    if (!accepted) {
      throw new IllegalArgumentException(
          "must be an https address, or a custom scheme with something after //");
    }
    if (value.indexOf('#') >= 0) {
      throw new IllegalArgumentException("must not have a fragment");
    }
    if (carriesSecret(uri)) {
      throw new IllegalArgumentException("must not carry a secret");
    }
  }

  private static URI parse(String value) {
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException("must have at most " + LONGEST + " characters");
    }
    try {
      return new URI(value);
    } catch (URISyntaxException malformed) {
      throw new IllegalArgumentException("must be a URI", null);
    }
  }

  private static boolean isOfAnApp(String scheme, URI uri) {
    String rest = uri.getRawSchemeSpecificPart();
    return uri.isAbsolute()
        && !TAKEN.contains(scheme)
        && rest.startsWith("//")
        && !rest.replace("/", "").isEmpty();
  }

  private static boolean carriesSecret(URI uri) {
    @Nullable String authority = uri.getRawAuthority();
    @Nullable String query = uri.getQuery();
    return (authority != null && authority.indexOf('@') >= 0)
        || (query != null && SECRET_PARAMETER.matcher(query).find());
  }
}
