package dev.torg.gateway.server;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an operator can set about the gateway. */
@ConfigMapping(prefix = "torg.gateway")
public interface GatewaySettings {

  /** Address on which the public port is bound. */
  String host();

  /** The public port; 0 takes a free one. */
  int port();

  /** Address on which health and metrics are bound. */
  String managementHost();

  /** Port of health and metrics; 0 takes a free one. */
  int managementPort();

  /** How many event loops serve the public port; 0 means one per processor. */
  @WithDefault("0")
  int eventLoops();

  /** After this time without a byte in either direction a client's connection is closed. */
  @WithDefault("75s")
  Duration clientIdle();

  /** How long running requests may take to end after the order to stop. */
  @WithDefault("5s")
  Duration drain();

  /**
   * Whether a proxy in front, which must then be the only way in, is believed about the client's
   * address, protocol and host ({@code X-Forwarded-For}, {@code -Proto}, {@code -Host}).
   */
  @WithDefault("false")
  boolean trustForwarded();

  /**
   * Whether the status of an organisation is passed on without any token. Goes together with the
   * setting {@code torg.org-config.public-status} of org-config-service.
   */
  @WithDefault("false")
  boolean publicOrgStatus();

  Limits limits();

  Upstream upstream();

  Services services();

  /** Services outside of this house that are reached through the gateway, by a name of theirs. */
  Map<String, AnotherUpstream> upstreams();

  RateLimit rateLimit();

  ApiCalls apiCalls();

  /** Sizes beyond which a request is refused. */
  interface Limits {

    /** Largest body: 413. */
    @WithDefault("2M")
    MemorySize body();

    /** Longest request line in bytes: 414. */
    @WithDefault("8192")
    int requestLine();

    /** Largest sum of all header lines: 431. */
    @WithDefault("16K")
    MemorySize headers();
  }

  /** How the gateway speaks to the services. */
  interface Upstream {

    /** Longest wait for a connection: 503. */
    @WithDefault("1s")
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

    /** Connections to an upstream that is not ours, from each event loop; one request each. */
    @WithDefault("64")
    int connections();

    /** Requests that may wait for a connection, per event loop and service: 503. */
    @WithDefault("512")
    int waiting();

    /** Age at which an unused connection is closed; shorter than the services' own limit. */
    @WithDefault("30s")
    Duration keepAlive();
  }

  /** Where the services are. */
  interface Services {

    URI partnerService();

    URI merchantService();

    URI salesunitService();

    URI productorderService();

    URI orgConfigService();
  }

  /** A service outside of this house, and what of it can be called. */
  interface AnotherUpstream {

    /** Where it is: scheme, host and port. */
    URI url();

    /** Its endpoints, such as {@code GET:/epayment/v1/payments/{reference}}. */
    List<String> paths();

    /** The kinds of callers that may call them, or {@code anyone}. */
    @WithDefault("partner,merchant")
    List<String> callers();
  }

  /** The counting of calls per sales unit. */
  interface ApiCalls {

    /** How many different counts are kept for the second until they are told; more are lost. */
    @WithDefault("20000")
    int distinct();
  }

  /** How many requests one credential, or one address without a credential, may send. */
  interface RateLimit {

    /** Requests in any stretch of time that is as long as the window, over all gateways. */
    @WithDefault("6000000")
    long requests();

    /** The same for all gateways; not shorter than a second. */
    @WithDefault("60s")
    Duration window();

    /** Requests per window of single credentials, by client id; wins over what their events say. */
    Map<UUID, Long> perCredential();

    /** How many callers are remembered at most. */
    @WithDefault("100000")
    int callers();
  }
}
