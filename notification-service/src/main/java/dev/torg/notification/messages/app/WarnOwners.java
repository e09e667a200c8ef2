package dev.torg.notification.messages.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.notification.app.NewMessages;
import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.NewMail;
import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.notification.mails.app.TellByMail;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.News;
import dev.torg.notification.messages.domain.TroubledEndpoint;
import dev.torg.notification.messages.domain.WayToPause;
import dev.torg.notification.messages.store.TroubledEndpoints;
import dev.torg.platform.reactive.InTurn;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells owners of endpoints that fail, before and when they are paused, by mail and by event. */
@ApplicationScoped
class WarnOwners {

  private final TroubledEndpoints endpoints;
  private final TellNews tellNews;
  private final TellByMail tellByMail;
  private final NewMessages newMessages;
  private final WatchSettings settings;
  private final Clock clock;

  WarnOwners(
      TroubledEndpoints endpoints,
      TellNews tellNews,
      TellByMail tellByMail,
      NewMessages newMessages,
      WatchSettings settings,
      Clock clock) {
    this.endpoints = endpoints;
    this.tellNews = tellNews;
    this.tellByMail = tellByMail;
    this.newMessages = newMessages;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(
      every = "${torg.webhooks.watched-every}",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> warn() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Panache.withTransaction(
            () ->
                endpoints
                    .hold(now.minus(settings.pausedAfter().dividedBy(2)))
                    .chain(found -> InTurn.each(found, endpoint -> look(endpoint, now))))
        .invoke(() -> newMessages.committed(true));
  }

  private Uni<Void> look(TroubledEndpoint endpoint, Instant now) {
    if (endpoint.isPaused()) {
      return paused(endpoint, now);
    }
    if (endpoint.failingSince() == null) {
      return endpoints.told(endpoint.id(), 0).chain(() -> mail(MailKind.WEBHOOK_BACK, endpoint, 0));
    }
    WayToPause way =
        new WayToPause(
            Duration.between(endpoint.failingSince(), now),
            settings.pausedAfter(),
            endpoint.failures());
    if (way.isOver()) {
      return endpoints.pause(endpoint.id(), now).chain(() -> paused(endpoint, now));
    }
    return way.percent() > endpoint.toldPercent()
        ? failing(endpoint, way.percent(), now)
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> failing(TroubledEndpoint endpoint, int percent, Instant now) {
    return endpoints
        .told(endpoint.id(), percent)
        .chain(
            () -> tellNews.tell(List.of(news(OwnEvent.ENDPOINT_FAILING, endpoint, percent, now))))
        .chain(() -> mail(MailKind.WEBHOOK_FAILING, endpoint, percent));
  }

  private Uni<Void> paused(TroubledEndpoint endpoint, Instant now) {
    return endpoints
        .told(endpoint.id(), 100)
        .chain(() -> tellNews.tell(List.of(news(OwnEvent.ENDPOINT_PAUSED, endpoint, 100, now))))
        .chain(() -> mail(MailKind.WEBHOOK_PAUSED, endpoint, 0));
  }

  private Uni<Void> mail(MailKind kind, TroubledEndpoint endpoint, int percent) {
    Map<String, String> facts = new HashMap<>(Map.of("url", endpoint.url()));
    if (percent > 0) {
      facts.put("percent", Integer.toString(percent));
    }
    return tellByMail.tell(
        List.of(new NewMail(UuidCreator.getTimeOrderedEpoch(), kind, endpoint.owner(), facts)));
  }

  /** For all endpoints of the owner that want it; the one that fails gets it when it is back. */
  private static News news(OwnEvent event, TroubledEndpoint endpoint, int percent, Instant now) {
    boolean isPartners = endpoint.owner().kind() == OwnerKind.PARTNER;
    return new News(
        event,
        "webhook " + endpoint.id(),
        now.toEpochMilli(),
        now,
        new Audience(
            isPartners ? endpoint.owner() : null,
            isPartners ? null : endpoint.owner(),
            endpoint.msn()),
        new EndpointNews(endpoint.id(), percent, endpoint.failingSince()),
        null);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EndpointNews(UUID webhookId, int percent, @Nullable Instant failingSince) {}
}
