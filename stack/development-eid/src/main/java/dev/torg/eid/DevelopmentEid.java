package dev.torg.eid;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpRouterKt;
import okhttp3.Headers;

/** Main class: serves the OpenID provider on the loopback interface until it is stopped. */
final class DevelopmentEid {

  private DevelopmentEid() {}

  /** Takes one argument, the port. */
  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[0]);
    MockOAuth2Server server = serverOf(new LoginPage(DemoPerson.ALL));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    server.start(InetAddress.getLoopbackAddress(), port);
    System.out.println("Development eID listens on http://localhost:" + port);
  }

  static MockOAuth2Server serverOf(LoginPage page) {
    return new MockOAuth2Server(
        new OAuth2Config(true),
        OAuth2HttpRouterKt.get("/eid/authorize", request -> shown(page.html(Instant.now()))));
  }

  private static OAuth2HttpResponse shown(String html) {
    return new OAuth2HttpResponse(
        Headers.of("Content-Type", "text/html; charset=utf-8"), 200, html, null);
  }
}
