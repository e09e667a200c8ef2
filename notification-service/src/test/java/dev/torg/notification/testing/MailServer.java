package dev.torg.notification.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks as much SMTP as a client that only sends; refuses some mails, and keeps the others. It may
 * leave its first clients without a word.
 */
public final class MailServer implements AutoCloseable {

  private final ServerSocket server;
  private final AtomicInteger toRefuse;
  private final AtomicInteger toLeave;
  private final List<Socket> clients = new CopyOnWriteArrayList<>();
  private final List<String> refused = new CopyOnWriteArrayList<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();

  /**
   * @param recipient whose mails are refused at first; others are taken
   * @param refusals how many
   * @param silences how many clients hear nothing, before any are served
   */
  public MailServer(int port, String recipient, int refusals, int silences) {
    toRefuse = new AtomicInteger(refusals);
    toLeave = new AtomicInteger(silences);
    try {
      server = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(() -> accept(recipient));
  }

  /** What was written to those whom it refused, as often as it did. */
  public List<String> refused() {
    return List.copyOf(refused);
  }

  /** How many clients have come, with or without a word for them. */
  public int clients() {
    return clients.size();
  }

  /** The mails that it took, with their headers. */
  public List<String> taken() {
    return List.copyOf(taken);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept(String recipient) {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        clients.add(client);
        if (toLeave.getAndDecrement() <= 0) {
          start(() -> serve(client, recipient));
        }
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client, String recipient) {
    try (client;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      OutputStream out = client.getOutputStream();
      say(out, "220 test");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        say(out, answer(line.toUpperCase(Locale.ROOT), recipient, in, out));
      }
    } catch (IOException goneAway) {
      // The client comes again, or does not.
    }
  }

  private String answer(String line, String recipient, BufferedReader in, OutputStream out)
      throws IOException {
    if (line.startsWith("RCPT") && line.contains(recipient.toUpperCase(Locale.ROOT))) {
      if (toRefuse.getAndDecrement() > 0) {
        refused.add(line);
        return "451 come again";
      }
    }
    if (line.equals("DATA")) {
      say(out, "354 go on");
      taken.add(content(in));
    }
    return "250 fine";
  }

  private static String content(BufferedReader in) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line).append('\n');
    }
    return mail.toString();
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket client : clients) {
      client.close();
    }
  }
}
