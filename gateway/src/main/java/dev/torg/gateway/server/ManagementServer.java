package dev.torg.gateway.server;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Moves Quarkus' own HTTP server, with health and metrics, to the management address. */
@ApplicationScoped
public class ManagementServer implements HttpServerOptionsCustomizer {

  private final ServerSettings settings;

  @Inject
  ManagementServer(ServerSettings settings) {
    this.settings = settings;
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setHost(settings.managementHost());
    if (settings.managementPort() != 0) {
      options.setPort(settings.managementPort());
    }
  }
}
