package dev.torg.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Leads each connection to the next one of its replicas, as a Service of a cluster does. */
final class Balancer implements AutoCloseable {

  private final ServerSocket entrance;
  private final List<Integer> replicas = new CopyOnWriteArrayList<>();
  private final Map<Integer, Integer> led = new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();

  Balancer() {
    try {
      entrance = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    inBackground(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  void add(int replica) {
    replicas.add(replica);
  }

  /** Leads nobody there any more; who is there stays. */
  void remove(int replica) {
    replicas.remove((Integer) replica);
  }

  /** How many connections the replica has been given. */
  int led(int replica) {
    return led.getOrDefault(replica, 0);
  }

  private void accept() {
    try {
      while (true) {
        lead(entrance.accept());
      }
    } catch (IOException closed) {
      // Nobody comes any more.
    }
  }

  private void lead(Socket client) {
    int replica = replicas.get(Math.floorMod(turn.getAndIncrement(), replicas.size()));
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), replica);
      led.merge(replica, 1, Integer::sum);
      inBackground(() -> copy(client, server));
      inBackground(() -> copy(server, client));
    } catch (IOException dead) {
      close(client);
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.setTcpNoDelay(true);
      InputStream in = from.getInputStream();
      in.transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException broken) {
      close(from);
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void inBackground(Runnable task) {
    Thread thread = new Thread(task, "balancer");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
