package dev.torg.notification.feed.app;

import dev.torg.notification.app.NewMessages;
import dev.torg.notification.feed.store.UnplacedMessages;
import dev.torg.platform.event.Relay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives each message its place in the feed, soon after it was committed. */
@ApplicationScoped
public class PlaceMessages {

  private final Relay<Long> relay;
  private final NewMessages newMessages;

  PlaceMessages(UnplacedMessages queue, NewMessages newMessages, Pool pool, Vertx vertx) {
    this.relay = new Relay<>(queue, pool, vertx);
    this.newMessages = newMessages;
  }

  void start(@Observes StartupEvent event) {
    newMessages.listen(relay::wake);
    relay.wake();
  }

  void stop(@Observes ShutdownEvent event) {
    relay.stop();
  }
}
