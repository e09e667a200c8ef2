package dev.torg.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.trace.TraceContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Where an event arrives: its id and its effect are written in one transaction, so that a repeated
 * delivery changes nothing.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final String INSERT =
      "insert into inbox (event_id) values (:id) on conflict do nothing";
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final int TRIES_OF_POISON = 3;

  private final ObjectMapper mapper;

  @Inject
  Inbox(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Receives one record of a topic, in the order in which the channel delivers.
   *
   * <p>A database outage is waited out, however long it takes: the partition stands still and
   * nothing is skipped. Any other failure is tried three times in all; then the result fails, and
   * the channel moves the record to the dead letters.
   *
   * @param json a structured-mode CloudEvent
   * @param effect what the event changes here; runs inside the transaction, at most once per event
   *     id that commits
   */
  public Uni<Void> receive(String json, Function<IncomingEvent, Uni<Void>> effect) {
    IncomingEvent event;
    try {
      event = IncomingEvent.parse(json, mapper);
    } catch (UnreadableEventException unreadable) {
      return Uni.createFrom().failure(unreadable);
    }
    TraceContext.of(event.id().toString(), event.traceparent()).enter();
    return onThisContext(Panache.withTransaction(() -> firstTime(event, effect)))
        .onFailure(failure -> !DatabaseOutage.caused(failure))
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .atMost(TRIES_OF_POISON - 1)
        .onFailure(DatabaseOutage::caused)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .onFailure()
        .invoke(
            failure ->
                LOG.errorf(failure, "event given up id=%s type=%s", event.id(), event.type()));
  }

  private static Uni<Void> firstTime(
      IncomingEvent event, Function<IncomingEvent, Uni<Void>> effect) {
    return Panache.getSession()
        .flatMap(session -> remember(event.id(), session))
        .flatMap(written -> written == 1 ? effect.apply(event) : Uni.createFrom().voidItem());
  }

  private static Uni<Integer> remember(UUID id, Mutiny.Session session) {
    return session.createNativeQuery(INSERT).setParameter("id", id).executeUpdate();
  }

  /** A retry starts on a timer's thread; a session must open on the event's own context. */
  private static Uni<Void> onThisContext(Uni<Void> transaction) {
    Context context = Vertx.currentContext();
    return context == null
        ? transaction
        : transaction.runSubscriptionOn(command -> context.runOnContext(go -> command.run()));
  }
}
