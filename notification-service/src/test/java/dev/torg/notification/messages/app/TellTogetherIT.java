package dev.torg.notification.messages.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.News;
import dev.torg.notification.messages.domain.Reminder;
import dev.torg.notification.messages.domain.Reminders;
import dev.torg.notification.messages.domain.Told;
import dev.torg.notification.messages.store.KeptReminders;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class TellTogetherIT {

  private static final BusinessIdentifier BUSINESS =
      new BusinessIdentifier(Scheme.NO_ORG, "310100307");
  private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant partner = Registrant.partner(partnerId);
  private final String order = "product-order " + UUID.randomUUID();
  private final String otherOrder = "product-order " + UUID.randomUUID();

  @Inject TellNews tellNews;
  @Inject KeptReminders reminders;
  @Inject Pool pool;

  @Test
  void writesEachOnceInTheirOrderForWhoWantsThem() {
    // Given
    UUID created = pausedEndpoint(OwnEvent.ORDER_CREATED);
    UUID both = pausedEndpoint(OwnEvent.ORDER_CREATED, OwnEvent.ORDER_VIEWED);
    List<News> news =
        List.of(
            news(OwnEvent.ORDER_CREATED, order, 1),
            news(OwnEvent.ORDER_CREATED, otherOrder, 1),
            news(OwnEvent.ORDER_CREATED, order, 1),
            news(OwnEvent.ORDER_VIEWED, order, 2));
    // When
    Told told = inTransaction(() -> tellNews.tell(news));
    // Then
    assertThat(told.ids()).hasSize(3);
    assertThat(told.isAwaited()).isTrue();
    assertThat(waitingFor(created)).containsExactly(order + " 1", otherOrder + " 1");
    assertThat(waitingFor(both)).containsExactly(order + " 1", otherOrder + " 1", order + " 2");
    assertThat(lanesOf(both)).containsExactlyInAnyOrder(order, otherOrder);
  }

  @Test
  void tellsNothingTwice() {
    // Given
    UUID endpoint = pausedEndpoint(OwnEvent.ORDER_CREATED);
    inTransaction(() -> tellNews.tell(List.of(news(OwnEvent.ORDER_CREATED, order, 1))));
    // When
    Told told =
        inTransaction(
            () ->
                tellNews.tell(
                    List.of(
                        news(OwnEvent.ORDER_CREATED, order, 1),
                        news(OwnEvent.ORDER_CREATED, otherOrder, 1))));
    // Then
    assertThat(told.ids()).containsExactly(news(OwnEvent.ORDER_CREATED, otherOrder, 1).id());
    assertThat(waitingFor(endpoint)).containsExactly(order + " 1", otherOrder + " 1");
  }

  @Test
  void tellsABusinessOfAllItsUnitsWhereItNamedNone() {
    // Given
    Registrant owner = Registrant.personOf(BUSINESS);
    String id = owner.registered(OwnEvent.SALES_UNIT_CHANGED.type());
    owner.changes(id, "{\"paused\": true}").then().statusCode(200);
    Audience audience = Audience.of(null, BUSINESS, Registrant.freshMsn());
    String unit = "sales-unit " + UUID.randomUUID();
    News news = new News(OwnEvent.SALES_UNIT_CHANGED, unit, 1, LONG_AGO, audience, Map.of(), null);
    // When
    inTransaction(() -> tellNews.tell(List.of(news)));
    // Then
    assertThat(waitingFor(UUID.fromString(id))).contains(unit + " 1");
    owner.deletes(id);
  }

  @Test
  void keepsForTheFeedWhatNobodyWaitsFor() {
    // When
    Told told = inTransaction(() -> tellNews.tell(List.of(news(OwnEvent.ORDER_CREATED, order, 1))));
    // Then
    assertThat(told.ids()).hasSize(1);
    assertThat(told.isAwaited()).isFalse();
  }

  @Test
  void remindsByWhatIsNewestOfEachSubject() {
    // When
    replace(reminders(order, 1, 1), reminders(order, 2, 0), reminders(otherOrder, 1, 2));
    // Then
    assertThat(remindersOf(order)).isZero();
    assertThat(remindersOf(otherOrder)).isEqualTo(2);
  }

  @Test
  void remindsByTheNewestWhateverComesLate() {
    // Given
    replace(reminders(order, 3, 1), reminders(otherOrder, 1, 1));
    // When
    replace(reminders(order, 2, 2), reminders(otherOrder, 2, 2));
    // Then
    assertThat(remindersOf(order)).isEqualTo(1);
    assertThat(remindersOf(otherOrder)).isEqualTo(2);
  }

  /** Nobody is called at the place that it names. */
  private UUID pausedEndpoint(OwnEvent... events) {
    String[] types = List.of(events).stream().map(OwnEvent::type).toArray(String[]::new);
    String id = partner.registered(types);
    partner.changes(id, "{\"paused\": true}").then().statusCode(200);
    return UUID.fromString(id);
  }

  private News news(OwnEvent event, String subject, long sequence) {
    return new News(
        event, subject, sequence, LONG_AGO, Audience.of(partnerId, null, null), Map.of(), null);
  }

  /** Never due, so that nobody takes them away meanwhile. */
  private Reminders reminders(String subject, long sequence, int howMany) {
    Instant later = Instant.now().plus(Duration.ofDays(3_650));
    return new Reminders(
        subject,
        sequence,
        IntStream.range(0, howMany)
            .mapToObj(
                day ->
                    new Reminder(
                        subject,
                        later.plus(Duration.ofDays(day)),
                        MailKind.LINK_ENDS,
                        Audience.of(partnerId, null, null),
                        Map.of("unit", "Fjord")))
            .toList());
  }

  private void replace(Reminders... since) {
    inTransaction(() -> reminders.replace(List.of(since)));
  }

  private static <T> T inTransaction(Supplier<Uni<T>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
  }

  private List<String> waitingFor(UUID endpoint) {
    return texts(
        "select m.subject || ' ' || m.sequence from deliveries d join messages m using (number)"
            + " where d.endpoint_id = $1 and d.state = 'WAITING' order by number",
        endpoint);
  }

  private List<String> lanesOf(UUID endpoint) {
    return texts("select subject from lanes where endpoint_id = $1", endpoint);
  }

  private int remindersOf(String subject) {
    return texts("select subject from reminders where subject = $1", subject).size();
  }

  private List<String> texts(String query, Object parameter) {
    return StreamSupport.stream(
            pool.preparedQuery(query)
                .execute(Tuple.of(parameter))
                .await()
                .atMost(Duration.ofSeconds(10))
                .spliterator(),
            false)
        .map(row -> row.getString(0))
        .toList();
  }
}
