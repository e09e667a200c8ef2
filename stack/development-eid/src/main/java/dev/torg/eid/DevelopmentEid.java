package dev.torg.eid;

import java.io.IOException;
import java.net.InetAddress;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

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

  static MockOAuth2Server serverOf(LoginPage page) throws IOException {
    return new MockOAuth2Server(new OAuth2Config(true, page.written().toString()));
  }
}
