package dev.torg.salesunit.quality.domain;

import java.util.SortedMap;

/**
 * How the calls of one endpoint were answered.
 *
 * @param callsByStatus number of calls by HTTP status; not empty
 */
public record EndpointQuality(String endpoint, SortedMap<Integer, Long> callsByStatus) {

  private static final int FIRST_ERROR = 400;

  public long total() {
    return sum(callsByStatus);
  }

  public long of(int status) {
    return callsByStatus.getOrDefault(status, 0L);
  }

  /**
   * The percentage of calls whose answer was no error, that is a status below 400; rounded down, so
   * that 100 means that no call failed.
   */
  public int successRate() {
    return (int) (100 * sum(callsByStatus.headMap(FIRST_ERROR)) / total());
  }

  private static long sum(SortedMap<Integer, Long> calls) {
    return calls.values().stream().mapToLong(Long::longValue).sum();
  }
}
