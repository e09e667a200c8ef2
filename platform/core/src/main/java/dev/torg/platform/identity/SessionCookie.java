package dev.torg.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that keeps a token in a browser: out of reach of scripts and of other sites. */
@ApplicationScoped
public class SessionCookie {

  private final String name;
  private final boolean secure;

  SessionCookie(@ConfigProperty(name = "torg.public-url") String publicUrl) {
    this.name = SessionCookieName.of(publicUrl);
    this.secure = publicUrl.startsWith("https:");
  }

  public NewCookie holding(String token, Duration lifetime) {
    return new NewCookie.Builder(name)
        .value(token)
        .path("/")
        .maxAge((int) lifetime.toSeconds())
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  public NewCookie removed() {
    return holding("", Duration.ZERO);
  }
}
