package dev.torg.platform.event;

import dev.torg.platform.database.DatabaseOutage;
import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.trace.TraceContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Where events arrive: their ids and their effects are written in one transaction, so that a
 * repeated delivery changes nothing.
 */
@ApplicationScoped
public class Inbox {

  /** Events of one transaction: short enough for those who wait for its rows. */
  static final int TOGETHER = 100;

  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final int TRIES_OF_POISON = 3;

  private final BulkImport bulkImport;
  private final DeadLetters deadLetters;

  @Inject
  Inbox(BulkImport bulkImport, DeadLetters deadLetters) {
    this.bulkImport = bulkImport;
    this.deadLetters = deadLetters;
  }

  /**
   * Receives what a topic had at hand, in the order in which the channel delivers, and acknowledges
   * it.
   *
   * <p>Up to {@value #TOGETHER} events share a transaction. When that fails, each of them gets one
   * of its own. A database outage is waited out, however long it takes: the partition stands still
   * and nothing is skipped. An event that fails otherwise is tried three times in all; then it goes
   * to the dead letters, and the next one follows.
   *
   * @param records structured-mode CloudEvents
   * @param effect what an event changes here; runs inside the transaction, at most once per event
   *     id that commits, never for two events at a time
   */
  public Uni<Void> receive(
      KafkaRecordBatch<String, String> records, Function<IncomingEvent, Uni<Void>> effect) {
    return receive(records, new Listener(event -> true, each(effect)));
  }

  /**
   * As {@link #receive}, for what is written of several events together: the effect gets all that
   * share a transaction, in their order, each once.
   */
  public Uni<Void> receiveTogether(
      KafkaRecordBatch<String, String> records, Function<List<IncomingEvent>, Uni<Void>> effect) {
    return receive(records, new Listener(event -> true, effect));
  }

  private Uni<Void> receive(KafkaRecordBatch<String, String> records, Listener listener) {
    EventContext context = EventContext.current();
    return waitingForDatabase(context.run(() -> bulkImport.notImported(records.getRecords())))
        .chain(news -> InTurn.each(portions(news), portion -> together(portion, listener, context)))
        .chain(() -> Uni.createFrom().completionStage(records::ack));
  }

  /**
   * As {@link #receive}, for a consumer that follows one kind of aggregate: each event of these
   * types changes what {@code effect} makes of its state and sequence; all others change nothing
   * and are not remembered.
   *
   * @param types a type, or how types begin, ending in a dot: {@code merchant.merchant.}
   * @param state a record that names what is needed of the state
   */
  public <T> Uni<Void> follow(
      KafkaRecordBatch<String, String> records,
      String types,
      Class<T> state,
      BiFunction<T, Long, Uni<?>> effect) {
    return receive(
        records,
        new Listener(
            event -> event.isOf(types),
            each(event -> effect.apply(event.as(state), event.sequence()).replaceWithVoid())));
  }

  private static <T> List<List<T>> portions(List<T> all) {
    List<List<T>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += TOGETHER) {
      portions.add(all.subList(from, Math.min(from + TOGETHER, all.size())));
    }
    return portions;
  }

  private Uni<Void> together(
      List<KafkaRecord<String, String>> records, Listener listener, EventContext context) {
    if (records.size() == 1) {
      return alone(records.get(0), listener, context);
    }
    return context
        .run(() -> transaction(records, listener))
        .onFailure()
        .recoverWithUni(
            failure -> {
              LOG.infof("%d events one by one: %s", records.size(), failure.toString());
              return oneByOne(records, listener, context);
            });
  }

  private Uni<Void> oneByOne(
      List<KafkaRecord<String, String>> records, Listener listener, EventContext context) {
    return InTurn.each(records, record -> alone(record, listener, context));
  }

  private Uni<Void> alone(
      KafkaRecord<String, String> record, Listener listener, EventContext context) {
    Uni<Void> tried =
        context
            .run(() -> transaction(List.of(record), listener))
            .onFailure(Inbox::isWorthAnotherTry)
            .retry()
            .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
            .atMost(TRIES_OF_POISON - 1);
    return waitingForDatabase(tried).onFailure().recoverWithUni(failure -> giveUp(record, failure));
  }

  private static boolean isWorthAnotherTry(Throwable failure) {
    return !DatabaseOutage.caused(failure) && !(failure instanceof UnreadableEventException);
  }

  private static <T> Uni<T> waitingForDatabase(Uni<T> work) {
    return work.onFailure(DatabaseOutage::caused)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }

  private Uni<Void> giveUp(KafkaRecord<String, String> record, Throwable failure) {
    LOG.errorf(failure, "event given up topic=%s key=%s", record.getTopic(), record.getKey());
    deadLetters.count(record.getTopic());
    return Uni.createFrom().completionStage(() -> record.nack(failure));
  }

  private Uni<Void> transaction(List<KafkaRecord<String, String>> records, Listener listener) {
    List<IncomingEvent> events =
        records.stream()
            .map(record -> IncomingEvent.parse(record.getPayload()))
            .filter(listener.concern)
            .toList();
    return events.isEmpty()
        ? Uni.createFrom().voidItem()
        : Panache.withTransaction(() -> transaction(events, listener.effect));
  }

  private static Uni<Void> transaction(
      List<IncomingEvent> events, Function<List<IncomingEvent>, Uni<Void>> effect) {
    return ReceivedEvents.remember(events)
        .chain(news -> news.isEmpty() ? Uni.createFrom().voidItem() : effect.apply(news));
  }

  private static Function<List<IncomingEvent>, Uni<Void>> each(
      Function<IncomingEvent, Uni<Void>> effect) {
    return news -> Panache.getSession().chain(session -> applyEach(news, effect, session));
  }

  /** Each event finds a session that knows nothing of the one before, as in its own transaction. */
  private static Uni<Void> applyEach(
      List<IncomingEvent> news, Function<IncomingEvent, Uni<Void>> effect, Mutiny.Session session) {
    return InTurn.each(
        news, event -> apply(event, effect).chain(session::flush).invoke(session::clear));
  }

  private static Uni<Void> apply(IncomingEvent event, Function<IncomingEvent, Uni<Void>> effect) {
    TraceContext.of(event.id().toString(), event.traceparent()).enter();
    return effect.apply(event);
  }

  /** Which events change something, and what. */
  private record Listener(
      Predicate<IncomingEvent> concern, Function<List<IncomingEvent>, Uni<Void>> effect) {}
}
