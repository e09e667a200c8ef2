package dev.torg.salesunit.quality.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.testing.Callers;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Batches of counts, as a gateway writes them. */
final class GatewayCounts {

  static final String MARCH = "?from=2026-03-01&to=2026-03-31";
  static final String READ = "GET:/management/v1/sales-units/{msn}";
  static final String PAY = "POST:/epayment/v1/payments";
  static final String LAST = "Z:/last";

  private static final String BATCH =
      """
      {"specversion":"1.0","id":"%s","source":"/torg/gateway","type":"gateway.api-calls.counted.v1",
       "subject":"0190a000-0000-7000-8000-000000000001","time":"2026-01-02T03:04:05Z",
       "datacontenttype":"application/json","sequence":"1","sequencetype":"Integer",
       "data":{"counts":[%s]}}
      """;

  private static final String COUNT =
      """
      {"day":"%s","msn":"%d","endpoint":"%s","status":%d,%s"calls":%d}""";

  private GatewayCounts() {}

  /**
   * @param caller empty for a call of nobody in particular
   */
  static String count(
      String day, long msn, String endpoint, int status, String caller, long calls) {
    String member = caller.isEmpty() ? "" : "\"caller\":\"" + caller + "\",";
    return COUNT.formatted(day, msn, endpoint, status, member, calls);
  }

  static String batch(String... counts) {
    return BATCH.formatted(
        UuidCreator.getTimeOrderedEpoch(), Arrays.stream(counts).collect(Collectors.joining(",")));
  }

  /** Publishes the batches and one more, of one call in March, and waits until that is counted. */
  static void publishUntilCounted(String partner, long msn, String... batches) {
    String last = batch(count("2026-03-31", msn, LAST, 200, "", 1));
    String counted = "/management/v1/api-quality/sales-units/" + msn + MARCH;
    TestEvents.publish(
        Topics.API_CALLS, Stream.concat(Arrays.stream(batches), Stream.of(last)).toList());
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(Callers.asPartner(partner).get(counted).asString()).contains(LAST));
  }
}
