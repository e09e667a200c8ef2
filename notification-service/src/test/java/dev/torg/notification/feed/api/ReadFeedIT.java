package dev.torg.notification.feed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.notification.testing.FeedReader;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadFeedIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CREATED = "management.product-order.created.v1";
  private static final String VIEWED = "management.product-order.viewed.v1";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String partnerId = Registrant.freshPartnerId();
  private final FeedReader reader = new FeedReader(Registrant.partner(partnerId));

  @Inject Pool pool;
  @Inject MutableClock clock;

  @AfterEach
  void end() {
    clock.reset();
  }

  @Nested
  class Returns200 {

    @Test
    void withWhatHappenedForACallerWithoutARegistration() throws Exception {
      // Given
      OrderEvent order = OrderEvent.prefilled(partnerId).publish();
      order.then("opened").publish();
      // When
      await().until(() -> reader.asks("").jsonPath().getList("events").size() == 2);
      Response answer = reader.asks("");
      // Then
      JsonNode events = JSON.readTree(answer.asString()).path("events");
      assertThat(events)
          .extracting(event -> event.path("type").asText())
          .containsExactly(CREATED, VIEWED);
      assertThat(events)
          .extracting(event -> event.path("sequence").asLong())
          .containsExactly(1L, 2L);
      assertThat(events.get(0).path("data").path("productOrderId").asText())
          .isEqualTo(order.orderId().toString());
    }

    @Test
    void withEachChangeOnceThoughItIsHeardTwice() {
      // Given
      OrderEvent order = OrderEvent.prefilled(partnerId).publish();
      OrderEvent heardAgain = order.publish();
      // When
      heardAgain.then("opened").publish();
      await().until(() -> reader.asks("").asString().contains(VIEWED));
      Response answer = reader.asks("");
      // Then
      answer.then().statusCode(200).body("events.type", equalTo(List.of(CREATED, VIEWED)));
    }

    @Test
    void pageByPageAndOnFromTheEnd() {
      // Given
      OrderEvent.prefilled(partnerId).publish().then("opened").publish();
      await().until(() -> reader.asks("").jsonPath().getList("events").size() == 2);
      // When
      List<String> first = reader.readsOn(1);
      List<String> second = reader.readsOn(1);
      List<String> none = reader.readsOn(1);
      OrderEvent.prefilled(partnerId).publish();
      // Then
      assertThat(first).hasSize(1);
      assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
      assertThat(none).isEmpty();
      await().until(() -> reader.readsOn(1).size() == 1);
    }

    @Test
    void withTheWantedKindsOnly() {
      // Given
      OrderEvent.prefilled(partnerId).publish().then("opened").publish();
      await().until(() -> reader.asks("").jsonPath().getList("events").size() == 2);
      // When
      Response answer = reader.asks("?types=" + VIEWED + "," + Registrant.COMPLETED);
      // Then
      answer.then().statusCode(200).body("events.type", equalTo(List.of(VIEWED)));
    }

    @Test
    void withNothingOfSomebodyElse() {
      // Given
      OrderEvent.prefilled(partnerId).publish();
      await().until(() -> reader.asks("").jsonPath().getList("events").size() == 1);
      // When
      Response answer = new FeedReader(Registrant.freshPartner()).asks("");
      // Then
      answer.then().statusCode(200).body("events", equalTo(List.of()));
    }

    @Test
    void withWhatHappenedInAMonthAndNothingThatIsOlder() {
      // Given
      OrderEvent.prefilled(partnerId).publish();
      await().until(() -> reader.asks("").jsonPath().getList("events").size() == 1);
      clock.advance(Duration.ofDays(29));
      reader.asks("").then().body("events.type", equalTo(List.of(CREATED)));
      clock.advance(Duration.ofDays(2));
      // When
      Response answer = reader.asks("");
      // Then
      answer.then().statusCode(200).body("events", equalTo(List.of()));
    }

    @Test
    void skippingNothingThatWasWrittenEarlierAndCommittedLater() {
      // Given
      SqlConnection slow = pool.getConnection().await().atMost(PATIENCE);
      slow.query("begin").execute().await().atMost(PATIENCE);
      write(slow, "slow");
      pool.withConnection(quick -> writing(quick, "quick")).await().atMost(PATIENCE);
      await().until(() -> reader.asks("").jsonPath().getList("events").size() == 1);
      List<String> before = reader.readsOn(10);
      // When
      slow.query("commit").execute().await().atMost(PATIENCE);
      slow.close().await().atMost(PATIENCE);
      // Then
      assertThat(before).containsExactly("quick");
      await().untilAsserted(() -> assertThat(reader.readsOn(10)).containsExactly("slow"));
    }

    @Test
    void givingEachOnceToAReaderWhoReadsWhileOthersWrite() {
      // Given
      int writers = 4;
      int each = 50;
      List<CompletableFuture<Void>> writing =
          IntStream.range(0, writers)
              .mapToObj(
                  writer ->
                      CompletableFuture.runAsync(
                          () ->
                              IntStream.range(0, each)
                                  .forEach(
                                      number ->
                                          pool.withTransaction(
                                                  connection ->
                                                      writing(connection, writer + "-" + number))
                                              .await()
                                              .atMost(PATIENCE))))
              .toList();
      // When
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                reader.readsOn(7);
                return reader.read().size() >= writers * each;
              });
      writing.forEach(CompletableFuture::join);
      reader.readsOn(200);
      // Then
      assertThat(reader.read()).hasSize(writers * each).doesNotHaveDuplicates();
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(
        strings = {"?types=no.such.v1", "?limit=0", "?limit=201", "?cursor=x", "?cursor=YQ"})
    void whenAParameterMakesNoSense(String query) {
      // When
      Response answer = reader.asks(query);
      // Then
      answer.then().statusCode(400).contentType("application/problem+json");
    }
  }

  private void write(SqlConnection connection, String subject) {
    writing(connection, subject).await().atMost(PATIENCE);
  }

  private Uni<Void> writing(SqlConnection connection, String subject) {
    return connection
        .preparedQuery(
            "insert into messages (id, event_type, subject, sequence, owner_partner, body, made_at)"
                + " values ($1, '"
                + CREATED
                + "', $2, 1, $3, convert_to($4, 'UTF8'), now())")
        .execute(Tuple.of(UUID.randomUUID(), subject, partnerId, "{\"id\":\"" + subject + "\"}"))
        .replaceWithVoid();
  }
}
