package dev.torg.embedded.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Ports to listen on. They are below those that systems take for connections that go out (from
 * 32768 on Linux, from 49152 elsewhere), so that no connection gets one before its server does.
 */
public final class FreePort {

  static final int LOWEST = 20_000;
  static final int HIGHEST = 32_000;

  private static final int CONNECT_MILLISECONDS = 500;

  /** Begins anywhere, because other programs of this machine choose, too. */
  private static final AtomicInteger NEXT =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));

  private FreePort() {}

  /** A free port that nobody in this program was given before. */
  public static int any() {
    return firstOf(1);
  }

  /** A port that is free together with the one after it. */
  public static int anyPair() {
    return firstOf(2);
  }

  private static int firstOf(int together) {
    return IntStream.generate(() -> next(together))
        .limit(HIGHEST - LOWEST)
        .filter(first -> IntStream.range(first, first + together).allMatch(FreePort::isFree))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no free port"));
  }

  private static int next(int together) {
    return NEXT.getAndUpdate(port -> port + together > HIGHEST ? LOWEST : port + together);
  }

  /** Whether a server could listen on this port on every interface right now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  public static boolean answers(int port) {
    return answers(InetAddress.getLoopbackAddress().getHostAddress(), port);
  }

  /** Whether somebody listens there, on whatever interface of this machine. */
  public static boolean answers(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLISECONDS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
