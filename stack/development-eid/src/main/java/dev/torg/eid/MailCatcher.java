package dev.torg.eid;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail, for anybody, and brings it nowhere but into the mailbox. */
record MailCatcher(Mailbox mailbox) implements SimpleMessageListener {

  /** Listens on the loopback interface. */
  static SMTPServer start(int port, Mailbox mailbox) {
    SMTPServer server =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .simpleMessageListener(new MailCatcher(mailbox))
            .build();
    server.start();
    return server;
  }

  @Override
  public boolean accept(String from, String recipient) {
    return true;
  }

  @Override
  public void deliver(String from, String recipient, InputStream data) throws IOException {
    mailbox.add(CaughtMail.read(from, recipient, data));
  }
}
