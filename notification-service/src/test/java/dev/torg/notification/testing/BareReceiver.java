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
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that shows the lines of a request as they came, and answers byte by byte as told. */
public final class BareReceiver implements AutoCloseable {

  /** Writes an answer; the connection ends when it returns or fails. */
  public interface Answer {

    void write(OutputStream out) throws IOException;
  }

  private final ServerSocket server;
  private final List<Socket> clients = new CopyOnWriteArrayList<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();

  public BareReceiver(Answer answer) {
    try {
      server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(() -> serve(answer), "bare-receiver");
    thread.setDaemon(true);
    thread.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/hook?from=torg";
  }

  /** The request line and the headers. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  private void serve(Answer answer) {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        clients.add(client);
        var in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
          lines.add(line);
        }
        answer.write(client.getOutputStream());
      } catch (IOException hungUp) {
        // The caller may do so.
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket client : clients) {
      client.close();
    }
  }
}
