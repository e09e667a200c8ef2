package dev.torg.gateway.credential;

import dev.torg.platform.problem.Problems;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A session cookie may change something only for our own pages: a browser adds it to every site's
 * requests.
 */
@Singleton
public class CookieMustBeSameOrigin {

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final String ownOrigin;

  @Inject
  CookieMustBeSameOrigin(@ConfigProperty(name = "torg.public-url") URI publicUrl) {
    this.ownOrigin = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
  }

  void check(HttpServerRequest request) {
    if (!SAFE.contains(request.method()) && !isOurs(request)) {
      throw Problems.forbidden(
          "With the session cookie, a change must come from our own pages: it needs Sec-Fetch-Site:"
              + " same-origin or Origin: "
              + ownOrigin
              + ".");
    }
  }

  private boolean isOurs(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null
        ? ownOrigin.equalsIgnoreCase(request.getHeader("Origin"))
        : site.equals("same-origin");
  }
}
