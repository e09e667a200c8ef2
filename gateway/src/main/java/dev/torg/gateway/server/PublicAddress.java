package dev.torg.gateway.server;

import jakarta.enterprise.context.ApplicationScoped;

/** Where the public server really listens. */
@ApplicationScoped
public class PublicAddress {

  private volatile int port;

  void note(int actualPort) {
    port = actualPort;
  }

  /** The public port; 0 before the server listens. */
  public int port() {
    return port;
  }
}
