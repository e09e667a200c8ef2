package dev.torg.gateway.forward;

import dev.torg.gateway.route.Service;
import dev.torg.gateway.server.GatewaySettings;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Where each service is reached, prepared for use with every request. */
@Singleton
public class Upstreams {

  private final Map<Service, RequestOptions> options = new EnumMap<>(Service.class);

  @Inject
  Upstreams(GatewaySettings settings) {
    GatewaySettings.Services services = settings.services();
    put(Service.PARTNER_SERVICE, services.partnerService(), settings.upstream());
    put(Service.MERCHANT_SERVICE, services.merchantService(), settings.upstream());
    put(Service.SALESUNIT_SERVICE, services.salesunitService(), settings.upstream());
    put(Service.PRODUCTORDER_SERVICE, services.productorderService(), settings.upstream());
    put(Service.ORG_CONFIG_SERVICE, services.orgConfigService(), settings.upstream());
  }

  private void put(Service service, URI origin, GatewaySettings.Upstream settings) {
    boolean tls = Objects.equals(origin.getScheme(), "https");
    int port = origin.getPort() >= 0 ? origin.getPort() : tls ? 443 : 80;
    options.put(
        service,
        new RequestOptions()
            .setHost(origin.getHost())
            .setPort(port)
            .setSsl(tls)
            .setConnectTimeout(settings.connect().toMillis())
            .setIdleTimeout(settings.answer().toMillis()));
  }

  RequestOptions of(Service service) {
    return Objects.requireNonNull(options.get(service), "not a service to forward to");
  }
}
