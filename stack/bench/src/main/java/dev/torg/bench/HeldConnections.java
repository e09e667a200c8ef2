package dev.torg.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Connections that begin something and then neither send nor read. Each is replaced before the
 * other side gives it up, so that all the time as many are held.
 */
final class HeldConnections implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(HeldConnections.class.getName());
  private static final long LIFE_MILLIS = 8_000;
  private static final int TAKES_LITTLE = 4_096;

  private final URI address;
  private final byte[] beginning;
  private final long pauseMillis;
  private final Queue<Socket> held = new ArrayDeque<>();
  private final Thread renewing = new Thread(this::renew, "held-connections");
  private volatile boolean closed;

  private HeldConnections(URI address, String beginning, int count) {
    this.address = address;
    this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    this.pauseMillis = Math.max(1, LIFE_MILLIS / count);
    for (int opened = 0; opened < count; opened++) {
      held.add(begin());
    }
    renewing.setDaemon(true);
    renewing.start();
  }

  /**
   * Opens them.
   *
   * @param beginning what each sends
   */
  static HeldConnections open(URI address, String beginning, int count) {
    return new HeldConnections(address, beginning, count);
  }

  private Socket begin() {
    try {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(TAKES_LITTLE);
      socket.connect(
          new InetSocketAddress(address.getHost(), address.getPort()), (int) LIFE_MILLIS);
      send(socket);
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever is closed before all is said has been answered, too. */
  private void send(Socket socket) {
    try {
      socket.getOutputStream().write(beginning);
    } catch (IOException closed) {
      LOG.log(Level.FINE, "closed by the other side", closed);
    }
  }

  private void renew() {
    try {
      while (!closed) {
        Thread.sleep(pauseMillis);
        Socket oldest = held.remove();
        held.add(begin());
        oldest.close();
      }
    } catch (InterruptedException | IOException | UncheckedIOException over) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
    renewing.interrupt();
    try {
      renewing.join();
      for (Socket socket : held) {
        socket.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
