package dev.torg.platform.identity;

/**
 * What the cookie of a browser's session is called.
 *
 * <p>Where the platform is reached by https, its name has the prefix that makes browsers take it
 * from this very host only, so that nobody plants one by a neighbouring name. Elsewhere, in demos,
 * browsers would refuse such a name.
 */
public final class SessionCookieName {

  /** Where the platform is reached without TLS. */
  public static final String PLAIN = "torg_session";

  public static final String OF_HOST = "__Host-" + PLAIN;

  private SessionCookieName() {}

  public static String of(String publicUrl) {
    return publicUrl.startsWith("https:") ? OF_HOST : PLAIN;
  }
}
