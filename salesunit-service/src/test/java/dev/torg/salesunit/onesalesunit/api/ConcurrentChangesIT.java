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
import dev.torg.salesunit.testing.Pngs;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.awt.Color;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ConcurrentChangesIT {

  private static final String UNIT = "/management/v1/sales-units/{msn}";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
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

  private static final String ANOTHER_LOGO =
      """
      with locked as (update sales_units set sequence = sequence + 1 where msn = $1 returning msn)
      update sales_unit_logos l set png = 'another', digest = null from locked where l.msn = locked.msn
      """;
  private static final String ERASURE =
      "update merchants set name = '(erased)', status = 'DEACTIVATED'"
          + " where business_scheme = $1 and business_id = $2";

  private static final String WHO_WAIT_FOR =
      "select count(*) from pg_stat_activity where $1::int = any(pg_blocking_pids(pid))";

  @Inject SalesUnitRows rows;
  @Inject Pool pool;

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

  @Test
  void whoWaitedChangesTheLogoThatTheOtherWriterLeft() {
    // Given
    byte[] png = Pngs.square(200, Color.ORANGE);
    assertThat(patchLogo(png)).isEqualTo(200);

    // When
    int status = whileAnother(ANOTHER_LOGO, Tuple.of(msn), () -> patchLogo(png));

    // Then
    assertThat(status).isEqualTo(200);
    assertThat(given().auth().oauth2(token).get(UNIT + "/logo", msn).asByteArray()).isEqualTo(png);
  }

  /** The erasure of a merchant changes the merchant first, which takes its units with it. */
  @Test
  void whoWaitedForAnErasureFindsNoUnitToWriteInto() {
    Tuple erased = Tuple.of(merchant.scheme().text(), merchant.id());

    int status = whileAnother(ERASURE, erased, () -> patch(1).patch(UNIT, msn).statusCode());

    assertThat(status).isEqualTo(404);
  }

  /** What the call answers that waits for the end of another transaction. */
  private int whileAnother(String statement, Tuple values, Supplier<Integer> call) {
    SqlConnection other = pool.getConnection().await().atMost(PATIENCE);
    Transaction change = other.begin().await().atMost(PATIENCE);
    other.preparedQuery(statement).execute(values).await().atMost(PATIENCE);
    int pid = pidOf(other);
    var waiting = CompletableFuture.supplyAsync(call);
    await().atMost(PATIENCE).until(() -> rows.numbers(WHO_WAIT_FOR, pid), List.of(1L)::equals);
    change.commit().await().atMost(PATIENCE);
    other.close().await().atMost(PATIENCE);
    return waiting.join();
  }

  private static int pidOf(SqlConnection connection) {
    return connection
        .query("select pg_backend_pid()")
        .execute()
        .await()
        .atMost(PATIENCE)
        .iterator()
        .next()
        .getInteger(0);
  }

  private int patchLogo(byte[] png) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{\"salesUnitLogo\":\"" + Pngs.base64(png) + "\"}")
        .patch(UNIT, msn)
        .statusCode();
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
        .atMost(PATIENCE)
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
