package dev.torg.eid;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpRouterKt;
import okhttp3.Headers;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Main class: serves the OpenID provider and the mailbox of all, on the loopback interface, until
 * it is stopped.
 */
final class DevelopmentEid {

  private DevelopmentEid() {}

  /** Takes two arguments: the port of the pages, and that of SMTP. */
  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[0]);
    Mailbox mailbox = new Mailbox();
    MockOAuth2Server server = serverOf(new LoginPage(DemoPerson.ALL), mailbox);
    SMTPServer smtp = MailCatcher.start(Integer.parseInt(args[1]), mailbox);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  smtp.stop();
                  server.shutdown();
                }));
    server.start(InetAddress.getLoopbackAddress(), port);
    System.out.println("Development eID listens on http://localhost:" + port);
  }

  static MockOAuth2Server serverOf(LoginPage page, Mailbox mailbox) {
    return new MockOAuth2Server(
        new OAuth2Config(true),
        OAuth2HttpRouterKt.get("/eid/authorize", request -> shown(page.html(Instant.now()))),
        OAuth2HttpRouterKt.get("/mail", request -> shown(new MailPage(mailbox.mails()).html())),
        OAuth2HttpRouterKt.get("/mail/texts", request -> text(mailbox.texts())));
  }

  private static OAuth2HttpResponse text(String text) {
    return new OAuth2HttpResponse(
        Headers.of("Content-Type", "text/plain; charset=utf-8"), 200, text, null);
  }

  private static OAuth2HttpResponse shown(String html) {
    return new OAuth2HttpResponse(
        Headers.of("Content-Type", "text/html; charset=utf-8"), 200, html, null);
  }
}
