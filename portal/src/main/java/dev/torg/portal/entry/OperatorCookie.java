package dev.torg.portal.entry;

import dev.torg.platform.identity.SessionCookieName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that keeps an operator's token in a browser, as that of a person is kept. */
@ApplicationScoped
class OperatorCookie {

  private final String name;
  private final boolean secure;

  OperatorCookie(@ConfigProperty(name = "torg.public-url") String publicUrl) {
    this.name = SessionCookieName.of(publicUrl);
    this.secure = publicUrl.startsWith("https:");
  }

  NewCookie holding(String token, int seconds) {
    return new NewCookie.Builder(name)
        .value(token)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  NewCookie removed() {
    return holding("", 0);
  }
}
