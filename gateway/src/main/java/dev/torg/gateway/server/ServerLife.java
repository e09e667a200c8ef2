package dev.torg.gateway.server;

import dev.torg.platform.network.ShutdownSettings;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Opens the public port when everything else is there; lets running requests end before it goes.
 */
@ApplicationScoped
public class ServerLife {

  private static final Logger LOG = Logger.getLogger(ServerLife.class);

  private final Vertx vertx;
  private final ServerSettings settings;
  private final ShutdownSettings shutdown;
  private final Instance<PublicServer> servers;
  private final PublicAddress address;
  private final List<PublicServer> open = new CopyOnWriteArrayList<>();

  @Inject
  ServerLife(
      Vertx vertx,
      ServerSettings settings,
      ShutdownSettings shutdown,
      Instance<PublicServer> servers,
      PublicAddress address) {
    this.vertx = vertx;
    this.settings = settings;
    this.shutdown = shutdown;
    this.servers = servers;
    this.address = address;
  }

  void open(@Observes StartupEvent event) {
    int loops =
        settings.eventLoops() > 0
            ? settings.eventLoops()
            : Runtime.getRuntime().availableProcessors();
    vertx
        .deployVerticle(this::server, new DeploymentOptions().setInstances(loops))
        .onSuccess(opened -> LOG.infof("public port %s:%d", settings.host(), address.port()))
        .onFailure(this::giveUp);
  }

  private void giveUp(Throwable cause) {
    LOG.errorf("cannot listen on %s:%d: %s", settings.host(), settings.port(), cause.getMessage());
    Quarkus.asyncExit(1);
  }

  private PublicServer server() {
    PublicServer server = servers.get();
    open.add(server);
    return server;
  }

  /** While this goes on, balancers learn that nothing new should come here. */
  void leave(@Observes ShutdownDelayInitiatedEvent ordered) {
    open.forEach(PublicServer::leave);
  }

  void end(@Observes ShutdownEvent event) throws InterruptedException {
    open.forEach(PublicServer::leave);
    var left = new CountDownLatch(1);
    Future.join(open.stream().map(PublicServer::end).toList()).onComplete(all -> left.countDown());
    if (!left.await(shutdown.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warnf("some clients have not gone in %s", shutdown.timeout());
    }
  }
}
