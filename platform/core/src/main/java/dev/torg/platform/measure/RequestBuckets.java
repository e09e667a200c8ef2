package dev.torg.platform.measure;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Gives the timers of requests buckets. A percentile that one process has computed says nothing
 * about several of them; buckets can be added.
 */
@Singleton
public class RequestBuckets implements MeterFilter {

  private static final Set<String> TIMERS = Set.of("torg.gateway.requests", "http.server.requests");

  private static final double[] BOUNDS =
      LongStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
          .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
          .toArray();

  @Override
  public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
    return TIMERS.contains(id.getName())
        ? DistributionStatisticConfig.builder().serviceLevelObjectives(BOUNDS).build().merge(config)
        : config;
  }
}
