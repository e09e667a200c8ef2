package dev.torg.platform.testing.outage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between a service and its database. Tests cut it, as if the server had died, or make
 * it swallow everything, as if both were there and hung. What it swallowed stays silent for ever;
 * after a repair, new connections work.
 */
public final class DatabaseLine {

  private final int databasePort;
  private final int port;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

  private volatile boolean swallowing;
  private volatile ServerSocket entrance;

  DatabaseLine(int databasePort) throws IOException {
    this.databasePort = databasePort;
    this.entrance = open(0);
    this.port = entrance.getLocalPort();
  }

  /** Ends all connections, and refuses others. */
  public static void cut() {
    LineOperator.call("cut");
  }

  /** Takes what comes, also connections, and answers nobody. */
  public static void swallow() {
    LineOperator.call("swallow");
  }

  public static void repair() {
    LineOperator.call("repair");
  }

  int port() {
    return port;
  }

  void obey(String word) throws IOException {
    swallowing = word.equals("swallow");
    switch (word) {
      case "cut" -> {
        entrance.close();
        connections.forEach(Connection::end);
      }
      case "swallow" -> connections.forEach(connection -> connection.mute = true);
      case "repair" -> {
        if (entrance.isClosed()) {
          entrance = open(port);
        }
      }
      default -> throw new IllegalArgumentException(word);
    }
  }

  static void inBackground(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // One end is gone; so is the work.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  interface Work {
    void run() throws IOException;
  }

  private ServerSocket open(int wanted) throws IOException {
    ServerSocket opened = new ServerSocket();
    opened.setReuseAddress(true);
    opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
    inBackground(
        () -> {
          while (true) {
            Connection connection = new Connection(opened.accept(), swallowing);
            inBackground(connection::carry);
          }
        });
    return opened;
  }

  private final class Connection {

    private final Socket service;
    private final Socket database = new Socket();
    private volatile boolean mute;

    Connection(Socket service, boolean mute) {
      this.service = service;
      this.mute = mute;
      connections.add(this);
    }

    void carry() throws IOException {
      database.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), databasePort));
      inBackground(this::answers);
      pump(service, database);
    }

    private void answers() throws IOException {
      pump(database, service);
    }

    /** Who is mute does not even hear that the other one hangs up. */
    private void pump(Socket from, Socket to) throws IOException {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] some = new byte[8192];
      try {
        for (int length = in.read(some); length > 0; length = in.read(some)) {
          if (!mute) {
            out.write(some, 0, length);
          }
        }
      } finally {
        if (!mute) {
          end();
        }
      }
    }

    void end() {
      connections.remove(this);
      for (Socket socket : new Socket[] {service, database}) {
        try {
          socket.close();
        } catch (IOException e) {
          throw new IllegalStateException("a socket that cannot be closed", e);
        }
      }
    }
  }
}
