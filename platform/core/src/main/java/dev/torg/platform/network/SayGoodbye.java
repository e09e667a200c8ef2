package dev.torg.platform.network;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Future;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Lets a program go without a loss to those who ask it over HTTP/2: from the order to stop it is
 * not ready, and answers as ever until that is known; then it says goodbye on each connection, and
 * goes when all is answered.
 *
 * <p>The goodbye names no last request, so that those which cross it on their way are answered,
 * too, and a second one ends the connection (RFC 9113, section 6.8). Netty ends a connection with
 * all that is on it where the body of a request arrives that a goodbye has left out.
 */
@Readiness
@ApplicationScoped
class SayGoodbye implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(SayGoodbye.class);
  private static final long NO_ERROR = 0;
  private static final int EVERY_REQUEST = Integer.MAX_VALUE;

  /** After it, a goodbye has been heard, and nothing is on its way that crossed it. */
  private static final long HEARD_MILLIS = 1_000;

  private final ShutdownSettings settings;
  private final Set<HttpConnection> connections =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private volatile boolean leaving;
  private volatile boolean gone;

  @Inject
  SayGoodbye(ShutdownSettings settings) {
    this.settings = settings;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("stays").status(!leaving).build();
  }

  void open(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::note);
  }

  private void note(RoutingContext request) {
    HttpConnection connection = request.request().connection();
    if (request.request().version() == HttpVersion.HTTP_2 && connections.add(connection) && gone) {
      sayTo(connection);
    }
    request.next();
  }

  /** After all others, who have begun to leave then. */
  void leave(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownDelayInitiatedEvent ordered)
      throws InterruptedException {
    leaving = true;
    TimeUnit.MILLISECONDS.sleep(settings.delay().toMillis());
    gone = true;
    List<HttpConnection> open = open();
    if (!open.isEmpty()) {
      open.forEach(SayGoodbye::sayTo);
      TimeUnit.MILLISECONDS.sleep(HEARD_MILLIS);
      awaitEnd(open());
    }
  }

  private List<HttpConnection> open() {
    synchronized (connections) {
      return List.copyOf(connections);
    }
  }

  private static void sayTo(HttpConnection connection) {
    connection.goAway(NO_ERROR, EVERY_REQUEST);
  }

  private void awaitEnd(List<HttpConnection> open) throws InterruptedException {
    long millis = settings.timeout().toMillis();
    CountDownLatch ended = new CountDownLatch(1);
    Future.join(open.stream().map(connection -> connection.shutdown(millis)).toList())
        .onComplete(all -> ended.countDown());
    if (!ended.await(millis, TimeUnit.MILLISECONDS)) {
      LOG.warnf("some requests have not ended in %s", settings.timeout());
    }
  }
}
