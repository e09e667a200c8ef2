package dev.torg.gateway.limit;

/**
 * What is left to a caller after one request was counted.
 *
 * @param granted whether the request is within the quota
 * @param remaining requests left at this moment
 * @param resetSeconds time until requests that were counted begin to be forgotten
 */
public record Allowance(Quota quota, boolean granted, long remaining, long resetSeconds) {

  /** The value of a {@code RateLimit} header. */
  public String text() {
    return "\"default\";r=" + remaining + ";t=" + resetSeconds;
  }
}
