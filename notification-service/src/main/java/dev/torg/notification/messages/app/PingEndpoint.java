package dev.torg.notification.messages.app;

import dev.torg.notification.app.NewMessages;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.endpoints.app.FindEndpoints;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.News;
import dev.torg.platform.trace.TraceContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Sends an endpoint a message of no meaning, by the way of all messages. */
@ApplicationScoped
public class PingEndpoint {

  private final FindEndpoints findEndpoints;
  private final TellNews tellNews;
  private final NewMessages newMessages;
  private final Clock clock;

  PingEndpoint(
      FindEndpoints findEndpoints, TellNews tellNews, NewMessages newMessages, Clock clock) {
    this.findEndpoints = findEndpoints;
    this.tellNews = tellNews;
    this.newMessages = newMessages;
    this.clock = clock;
  }

  /**
   * The id of the message. Fails as missing when the bucket has no such endpoint, and in a wrong
   * state when the endpoint is paused.
   */
  public Uni<UUID> ping(UUID endpoint, Bucket bucket) {
    return findEndpoints
        .mustBeCalled(endpoint, bucket)
        .chain(() -> Panache.withTransaction(() -> tellNews.tellOne(news(endpoint), endpoint)))
        .invoke(() -> newMessages.committed(true));
  }

  private News news(UUID endpoint) {
    return new News(
        OwnEvent.PING,
        "ping " + UUID.randomUUID(),
        1,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Audience.of(null, null, null),
        new PingNews(endpoint),
        TraceContext.current().traceparent().text());
  }

  record PingNews(UUID webhookId) {}
}
