package dev.torg.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.torg.gateway.server.GatewaySettings;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts the requests of each caller against its quota. */
@Singleton
public class RateLimits {

  private final LoadingCache<Object, Bucket> buckets;
  private final String policy;

  @Inject
  RateLimits(GatewaySettings settings) {
    this(
        Math.max(1, settings.rateLimit().requests() / Math.max(1, settings.rateLimit().replicas())),
        settings.rateLimit().window(),
        settings.rateLimit().callers());
  }

  RateLimits(long quota, Duration window, int callers) {
    this.policy = "\"default\";q=" + quota + ";w=" + window.toSeconds();
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(callers)
            .expireAfterAccess(window.multipliedBy(2))
            .build(caller -> bucket(quota, window));
  }

  private static Bucket bucket(long quota, Duration window) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
        .build();
  }

  /** Counts one request of the caller, whatever object names it. */
  public Allowance count(Object caller) {
    ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
    long wait =
        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
    return new Allowance(probe.isConsumed(), probe.getRemainingTokens(), wholeSeconds(wait));
  }

  /** The value of the {@code RateLimit-Policy} header. */
  public String policy() {
    return policy;
  }

  private static long wholeSeconds(long nanos) {
    return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L));
  }
}
