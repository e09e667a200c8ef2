package dev.torg.salesunit.quality.api;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.topic.Topics;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Batches of counts, as a gateway writes them. */
final class GatewayCounts {

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

  static void publish(String... batches) {
    TestEvents.publish(Topics.API_CALLS, Arrays.asList(batches));
  }
}
