package dev.torg.gateway.server;

import dev.torg.gateway.measure.RunningRequests;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Opens the public port when everything else is there; lets running requests end before it goes.
 */
@ApplicationScoped
public class ServerLife {

  private static final Logger LOG = Logger.getLogger(ServerLife.class);

  private final Vertx vertx;
  private final ServerSettings settings;
  private final Instance<PublicServer> servers;
  private final PublicAddress address;
  private final RunningRequests running;

  @Inject
  ServerLife(
      Vertx vertx,
      ServerSettings settings,
      Instance<PublicServer> servers,
      PublicAddress address,
      RunningRequests running) {
    this.vertx = vertx;
    this.settings = settings;
    this.servers = servers;
    this.address = address;
    this.running = running;
  }

  void open(@Observes StartupEvent event) {
    int loops =
        settings.eventLoops() > 0
            ? settings.eventLoops()
            : Runtime.getRuntime().availableProcessors();
    vertx
        .deployVerticle(servers::get, new DeploymentOptions().setInstances(loops))
        .onSuccess(opened -> LOG.infof("public port %s:%d", settings.host(), address.port()))
        .onFailure(this::giveUp);
  }

  private void giveUp(Throwable cause) {
    LOG.errorf("cannot listen on %s:%d: %s", settings.host(), settings.port(), cause.getMessage());
    Quarkus.asyncExit(1);
  }

  void drain(@Observes ShutdownEvent event) {
    running.awaitEnd(settings.drain());
  }
}
