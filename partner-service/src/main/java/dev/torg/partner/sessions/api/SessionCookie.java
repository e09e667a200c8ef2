package dev.torg.partner.sessions.api;

import dev.torg.partner.tokens.app.IssuedToken;
import dev.torg.platform.identity.SessionCookieName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that keeps a session in a browser: out of reach of scripts and of other sites. */
@ApplicationScoped
class SessionCookie {

  private final String name;
  private final boolean secure;

  SessionCookie(@ConfigProperty(name = "torg.public-url") String publicUrl) {
    this.name = SessionCookieName.of(publicUrl);
    this.secure = publicUrl.startsWith("https:");
  }

  NewCookie holding(IssuedToken token) {
    return cookie(token.text(), (int) token.lifetime().toSeconds());
  }

  NewCookie removed() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int maxAgeSeconds) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(maxAgeSeconds)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
