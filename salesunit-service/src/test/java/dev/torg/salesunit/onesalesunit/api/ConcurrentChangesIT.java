package dev.torg.salesunit.onesalesunit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ConcurrentChangesIT {

  private static final String UNIT = "/management/v1/sales-units/{msn}";
  private static final int WRITERS = 100;
  private static final int AT_ONCE = 20;

  /** A log without a gap: each change starts from the value that the one before it left. */
  private static final String CONNECTED =
      """
      select count(*) from (
        select old_value, lag(new_value) over (order by id) as before
        from sales_unit_changes where msn = $1) log
      where before is null or before = old_value
      """;

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final String token = TestTokens.partner(partner);
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();
  private long msn;

  @BeforeEach
  void aUnitIsThere() {
    msn = rows.unit(partner, merchant);
  }

  @Test
  void aHundredWritersWithoutTagsLeaveAHundredChanges() throws Exception {
    // Given
    IntUnaryOperator write = writer -> patch(writer).patch(UNIT, msn).statusCode();

    // When
    List<Integer> statuses = together(write);

    // Then
    assertThat(statuses).hasSize(WRITERS).containsOnly(200);
    everyChangeIsThere();
  }

  @Test
  void aHundredWritersWithTagsAllGetThroughWhenTheyTryAgain() throws Exception {
    // Given
    IntUnaryOperator write = this::writeUntilTheTagFits;

    // When
    List<Integer> statuses = together(write);

    // Then
    assertThat(statuses).hasSize(WRITERS).containsOnly(200);
    everyChangeIsThere();
  }

  private int writeUntilTheTagFits(int writer) {
    Response response;
    do {
      String tag = given().auth().oauth2(token).get(UNIT, msn).header("ETag");
      response = patch(writer).header("If-Match", tag).patch(UNIT, msn);
    } while (response.statusCode() == 412);
    return response.statusCode();
  }

  private RequestSpecification patch(int writer) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/merge-patch+json")
        .body("{\"name\":\"Writer " + writer + "\"}");
  }

  private static List<Integer> together(IntUnaryOperator write) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Integer>> running =
          IntStream.range(0, WRITERS)
              .mapToObj(writer -> writers.submit(() -> write.applyAsInt(writer)))
              .toList();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> one : running) {
        statuses.add(one.get());
      }
      return statuses;
    } finally {
      writers.shutdownNow();
    }
  }

  private void everyChangeIsThere() {
    assertThat(rows.numbers("select sequence from sales_units where msn = $1", msn))
        .containsExactly(WRITERS + 1L);
    assertThat(rows.numbers(CONNECTED, msn)).containsExactly((long) WRITERS);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(sequencesOfEvents())
                    .isEqualTo(LongStream.rangeClosed(2, WRITERS + 1L).boxed().toList()));
  }

  private List<Long> sequencesOfEvents() {
    return TestEvents.read(Topics.SALES_UNITS, Long.toString(msn)).stream()
        .map(event -> event.path("sequence").asLong())
        .toList();
  }
}
