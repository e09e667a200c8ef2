package dev.torg.merchant.merchants.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.merchant.testing.Partner;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What happens to events that are at hand together: those of one key, which come in one piece. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class FollowManySalesUnitsIT {

  private static final BusinessIdentifier BUSINESS =
      BusinessIdentifier.of("business:NO:ORG", "974760673");

  @Inject Pool pool;

  @Test
  void shareTransactions() {
    // Given
    List<SalesUnitEvent> units = units(250);

    // When
    publish(units);

    // Then
    awaitKnown(units);
    Map<UUID, OffsetDateTime> begun = transactionsOf(units);
    assertThat(begun).hasSize(250);
    assertThat(Set.copyOf(begun.values())).hasSizeLessThan(50);
  }

  @Test
  void areAppliedInTheirOrderAndOnceEach() {
    // Given
    SalesUnitEvent created = units(1).get(0);
    SalesUnitEvent deactivated = created.then("DEACTIVATED");

    // When
    publish(List.of(created, created, deactivated, deactivated, created));

    // Then
    await()
        .atMost(patience())
        .until(() -> statuses(List.of(created)).equals(List.of("DEACTIVATED")));
    assertThat(transactionsOf(List.of(created, deactivated))).hasSize(2);
  }

  @Test
  void mayTellOfAUnitWithoutPartner() {
    SalesUnitEvent unit = units(1).get(0);
    String withoutPartner = unit.json().replaceFirst("\"partnerId\": \"[0-9]+\",", "");

    TestEvents.publish(Topics.SALES_UNITS, withoutPartner);

    awaitKnown(List.of(unit));
    assertThat(partners(unit)).containsOnlyNulls();
  }

  @Test
  void doNotStopForOneThatCannotBeProcessed() {
    // Given
    List<SalesUnitEvent> units = units(20);
    SalesUnitEvent poison =
        new SalesUnitEvent(
            UUID.randomUUID(), "no number", BUSINESS, "7001", "ACTIVE", 1, units.get(0).subject());
    List<SalesUnitEvent> all = new ArrayList<>(units);
    all.add(10, poison);

    // When
    publish(all);

    // Then
    awaitKnown(units);
    assertThat(deadLetters(poison.id().toString())).isEqualTo(1);
    assertThat(transactionsOf(List.of(poison))).isEmpty();
  }

  @Test
  void doNotStopForOneThatIsNoEvent() {
    // Given
    List<SalesUnitEvent> units = units(2);
    String mark = UUID.randomUUID().toString();
    String unreadable = "{\"subject\": \"%s\", \"mark\": \"%s\"}".formatted(subject(units), mark);

    // When
    TestEvents.publish(
        Topics.SALES_UNITS, List.of(units.get(0).json(), unreadable, units.get(1).json()));

    // Then
    awaitKnown(units);
    assertThat(deadLetters(mark)).isEqualTo(1);
  }

  @Test
  void areNotReadWhereTheirChunkIsKnown() {
    // Given
    List<SalesUnitEvent> units = units(5);
    SalesUnitEvent witness = SalesUnitEvent.created(BUSINESS, "7001").behind(units.get(0));
    UUID chunk = UUID.randomUUID();
    pool.preparedQuery("insert into inbox (event_id) values ($1)")
        .execute(Tuple.of(chunk))
        .await()
        .indefinitely();

    // When
    TestEvents.publish(Topics.SALES_UNITS, json(units), Map.of("torg-chunk", chunk.toString()));
    publish(List.of(witness));

    // Then
    awaitKnown(List.of(witness));
    assertThat(statuses(units)).isEmpty();
    assertThat(transactionsOf(units)).isEmpty();
  }

  @Test
  void areReadWhereTheirChunkIsNotKnown() {
    // Given
    List<SalesUnitEvent> units = units(5);

    // When
    TestEvents.publish(
        Topics.SALES_UNITS, json(units), Map.of("torg-chunk", UUID.randomUUID().toString()));

    // Then
    awaitKnown(units);
    assertThat(transactionsOf(units)).hasSize(5);
  }

  private static List<SalesUnitEvent> units(int count) {
    SalesUnitEvent first = SalesUnitEvent.created(BUSINESS, Partner.freshId());
    return Stream.concat(
            Stream.of(first),
            Stream.generate(() -> SalesUnitEvent.created(BUSINESS, "7001").behind(first))
                .limit(count - 1))
        .toList();
  }

  private static String subject(List<SalesUnitEvent> units) {
    return units.get(0).subject();
  }

  private static void publish(List<SalesUnitEvent> units) {
    TestEvents.publish(Topics.SALES_UNITS, json(units));
  }

  private static List<String> json(List<SalesUnitEvent> units) {
    return units.stream().map(SalesUnitEvent::json).toList();
  }

  private void awaitKnown(List<SalesUnitEvent> units) {
    await().atMost(patience()).until(() -> statuses(units).size() == units.size());
  }

  private static Duration patience() {
    return Duration.ofSeconds(60);
  }

  private static long deadLetters(String text) {
    return TestEvents.records(Topics.DEAD_LETTERS).stream()
        .filter(record -> record.value().contains(text))
        .count();
  }

  private List<String> statuses(List<SalesUnitEvent> units) {
    return rows(
        "select status from known_sales_units where msn = any($1)",
        units.stream().map(SalesUnitEvent::msn).toArray(String[]::new),
        row -> row.getString("status"));
  }

  private List<String> partners(SalesUnitEvent unit) {
    return rows(
        "select partner_id from known_sales_units where msn = any($1)",
        new String[] {unit.msn()},
        row -> row.getString("partner_id"));
  }

  /** When the transaction began that each of these events was written in, by its id. */
  private Map<UUID, OffsetDateTime> transactionsOf(List<SalesUnitEvent> events) {
    return rows(
            "select event_id, received_at from inbox where event_id = any($1)",
            events.stream().map(SalesUnitEvent::id).toArray(UUID[]::new),
            row -> Map.entry(row.getUUID("event_id"), row.getOffsetDateTime("received_at")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private <T> List<T> rows(String query, Object wanted, Function<Row, T> shape) {
    List<T> found = new ArrayList<>();
    pool.preparedQuery(query)
        .execute(Tuple.of(wanted))
        .await()
        .indefinitely()
        .forEach(row -> found.add(shape.apply(row)));
    return found;
  }
}
