package dev.torg.gateway.forward;

import dev.torg.gateway.server.GatewaySettings;
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

  @Inject
  Upstreams(GatewaySettings settings) {
    GatewaySettings.Services services = settings.services();
    put("partner-service", services.partnerService(), settings.upstream());
    put("merchant-service", services.merchantService(), settings.upstream());
    put("salesunit-service", services.salesunitService(), settings.upstream());
    put("productorder-service", services.productorderService(), settings.upstream());
    put("org-config-service", services.orgConfigService(), settings.upstream());
    settings.upstreams().forEach((name, other) -> put(name, other.url(), settings.upstream()));
  }

  private void put(String name, URI origin, GatewaySettings.Upstream settings) {
    boolean tls = Objects.equals(origin.getScheme(), "https");
    int port = origin.getPort() >= 0 ? origin.getPort() : tls ? 443 : 80;
    options.put(
        name,
        new RequestOptions()
            .setHost(origin.getHost())
            .setPort(port)
            .setSsl(tls)
            .setConnectTimeout(settings.connect().toMillis())
            .setIdleTimeout(settings.answer().toMillis()));
  }

  RequestOptions of(String upstream) {
    return Objects.requireNonNull(options.get(upstream), "not a service to forward to");
  }
}
