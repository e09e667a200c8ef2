package dev.torg.eid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.subethamail.smtp.server.SMTPServer;

@Timeout(30)
class MailCatcherTest {

  private static final String MAIL =
      """
      Message-ID: <1@torg>
      Subject: =?UTF-8?Q?Kaf=C3=A9?=
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Klart p=C3=A5 nett
      --b
      Content-Type: text/html; charset=utf-8

      <script>alert(1)</script>
      --b--
      .\
      """;

  private final Mailbox mailbox = new Mailbox();
  private SMTPServer server = SMTPServer.port(0).build();

  @BeforeEach
  void start() {
    server = MailCatcher.start(0, mailbox);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void showsAMailOnceHoweverOftenItCame() throws Exception {
    // When
    send();
    send();

    // Then
    assertThat(mailbox.mails()).hasSize(1);
    assertThat(mailbox.texts())
        .contains("To: post@fjord.example", "Subject: Kafé", "Klart på nett");
    assertThat(new MailPage(mailbox.mails()).html())
        .contains("Kafé, to post@fjord.example", "&lt;script&gt;")
        .doesNotContain("<script>");
  }

  private void send() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPortAllocated());
        BufferedReader answers =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      answers.readLine();
      for (String line :
          List.of(
              "HELO torg",
              "MAIL FROM:<noreply@torg.example>",
              "RCPT TO:<post@fjord.example>",
              "DATA",
              MAIL.replace("\n", "\r\n"),
              "QUIT")) {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(answers.readLine()).matches("[23].*");
      }
    }
  }
}
