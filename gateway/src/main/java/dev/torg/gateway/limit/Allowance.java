package dev.torg.gateway.limit;

/**
 * What is left to a caller after one request was counted.
 *
 * @param granted whether the request is within the quota
 * @param remaining requests left at this moment
 * @param resetSeconds time until the whole quota is there again; until the next request, if refused
 */
public record Allowance(boolean granted, long remaining, long resetSeconds) {

  /** The value of a {@code RateLimit} header. */
  public String text() {
    return "\"default\";r=" + remaining + ";t=" + resetSeconds;
  }
}
