package dev.torg.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import java.time.Duration;

/**
 * So many requests in any stretch of time that is as long as the window.
 *
 * @param policy the value of a {@code RateLimit-Policy} header
 */
public record Quota(long requests, CharSequence policy) {

  static Quota of(long requests, Duration window) {
    return new Quota(
        requests,
        HttpHeaders.createOptimized("\"default\";q=" + requests + ";w=" + window.toSeconds()));
  }
}
