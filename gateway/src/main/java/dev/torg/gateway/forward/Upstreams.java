package dev.torg.gateway.forward;

import dev.torg.gateway.route.RouteTable;
import dev.torg.gateway.route.UpstreamSettings;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Where each service is reached, prepared for use with every request. */
@Singleton
public class Upstreams {

  private final Map<String, RequestOptions> options = new HashMap<>();

  /** Fails when nobody said where a service is. */
  @Inject
  Upstreams(UpstreamSettings upstreams, ConnectionSettings connections) {
    RouteTable.PROGRAMS.forEach(
        name -> put(name, address(name, upstreams.services()), connections));
    upstreams.upstreams().forEach((name, other) -> put(name, other.url(), connections));
  }

  private static URI address(String service, Map<String, URI> known) {
    URI address = known.get(service);
    if (address == null) {
      throw new IllegalArgumentException("torg.gateway.services." + service + " is not set");
    }
    return address;
  }

  private void put(String name, URI origin, ConnectionSettings connections) {
    boolean tls = Objects.equals(origin.getScheme(), "https");
    int port = origin.getPort() >= 0 ? origin.getPort() : tls ? 443 : 80;
    options.put(
        name,
        new RequestOptions()
            .setHost(origin.getHost())
            .setPort(port)
            .setSsl(tls)
            .setConnectTimeout(connections.connect().toMillis())
            .setIdleTimeout(connections.answer().toMillis()));
  }

  RequestOptions of(String upstream) {
    return Objects.requireNonNull(options.get(upstream), "not a service to forward to");
  }
}
