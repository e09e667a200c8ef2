package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.launcher.supervision.Health;
import dev.torg.launcher.supervision.ProgramRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What API quality knows after a gateway has ended, in order or not. */
@Isolated("ends the gateway")
class CountsThroughEndsIT {

  private static final String READ = "GET:/management/v1/sales-units/{msn}";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration CALLING = Duration.ofSeconds(4);

  /** A second between two reports, and what a busy machine takes to write one. */
  private static final Duration UNREPORTED = Duration.ofSeconds(2);

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);
  private final Health health = new Health();
  private String partner = "";
  private String msn = "";

  @BeforeEach
  void aUnitThatNobodyElseCalls() {
    partner = Long.toString(7_100_000L + Math.floorMod(System.nanoTime(), 800_000L));
    String pricePackage = journey.registerPartner(partner);
    journey.signAgreement(Signatory.LARS);
    String order = journey.prefill(partner, Signatory.LARS, "Counted", pricePackage);
    journey.submit(order, Signatory.LARS);
    journey.approve(order);
    msn = journey.awaitMsn(partner, order);
  }

  @Test
  void aGatewayThatStopsInOrderLosesNoCount() {
    // Given
    List<Long> answered = call();
    // When
    end(ProcessHandle::destroy);
    // Then
    awaitCounted(answered.size());
    assertThat(answered).isNotEmpty();
  }

  @Test
  void aGatewayThatIsKilledLosesItsLastSecondAtMost() {
    // Given
    List<Long> answered = call();
    // When
    long death = System.nanoTime();
    end(ProcessHandle::destroyForcibly);
    // Then
    long reported = answered.stream().filter(at -> death - at > UNREPORTED.toNanos()).count();
    awaitAtLeast(reported);
    assertThat(reported).isPositive();
    assertThat(counted()).isLessThanOrEqualTo(answered.size());
  }

  /** Calls for some seconds; when each answer was there. */
  private List<Long> call() {
    List<Long> answered = new ArrayList<>();
    long end = System.nanoTime() + CALLING.toNanos();
    while (System.nanoTime() < end) {
      journey.partner(partner).get("/management/v1/sales-units/" + msn).expect(200);
      answered.add(System.nanoTime());
    }
    return answered;
  }

  private void end(Consumer<ProcessHandle> how) {
    ProgramRecord gateway = torg.program("gateway");
    gateway.process().ifPresent(how);
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> isAnother(torg.program("gateway"), gateway.pid()));
  }

  private boolean isAnother(ProgramRecord gateway, long ended) {
    return gateway.pid() != ended
        && gateway.process().isPresent()
        && health.isReady(gateway.health(), gateway.port());
  }

  private void awaitCounted(long calls) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(counted()).isEqualTo(calls));
  }

  private void awaitAtLeast(long calls) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(counted()).isGreaterThanOrEqualTo(calls));
  }

  private long counted() {
    JsonNode quality =
        journey
            .partner(partner)
            .get("/management/v1/api-quality/sales-units/" + msn)
            .expect(200)
            .json();
    return StreamSupport.stream(quality.path("ApiQualityItems").spliterator(), false)
        .filter(item -> item.path("endpoint").asText().equals(READ))
        .mapToLong(item -> item.path("total Requests").asLong())
        .sum();
  }
}
