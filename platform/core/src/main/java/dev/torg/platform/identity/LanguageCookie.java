package dev.torg.platform.identity;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that keeps in a browser which language somebody chose. */
public final class LanguageCookie {

  public static final String NAME = "torg_language";

  private static final int YEAR_SECONDS = 31_536_000;

  private LanguageCookie() {}

  public static NewCookie holding(String tag) {
    return new NewCookie.Builder(NAME)
        .value(tag)
        .path("/")
        .maxAge(YEAR_SECONDS)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
