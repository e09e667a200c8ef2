package dev.torg.gateway.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway speaks to the services. */
@ConfigMapping(prefix = "torg.gateway.upstream")
public interface ConnectionSettings {

  /** Longest wait for a connection, of which there may be two: 503. */
  @WithDefault("3s")
  Duration connect();

  /** Longest silence of a service before its answer begins: 504. */
  @WithDefault("30s")
  Duration answer();

  /** Connections to one of our services, from each event loop. */
  @WithDefault("4")
  int serviceConnections();

  /** Requests at once on such a connection before another one is opened. */
  @WithDefault("32")
  int streams();

  /**
   * Longest wait of a request for earlier ones of the same caller, which may take half of what
   * these connections carry: 429.
   */
  @WithDefault("10s")
  Duration turn();

  /** Connections to an upstream that is not ours, from each event loop; one request each. */
  @WithDefault("64")
  int connections();

  /** Requests that may wait for a connection, per event loop and service: 503. */
  @WithDefault("512")
  int waiting();

  /**
   * Age, give or take a fifth, at which a connection to one of our services is given up for a new
   * one, which a balancer may lead to a replica that was not there before.
   */
  @WithDefault("30s")
  Duration age();

  /** Age at which an unused connection is closed; shorter than the services' own limit. */
  @WithDefault("30s")
  Duration keepAlive();
}
