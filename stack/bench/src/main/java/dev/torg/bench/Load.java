package dev.torg.bench;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.config.SessionLimitPolicy;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.config.Protocol;
import io.hyperfoil.http.steps.HttpRequestStepBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The load of a plan. Sent as fast as answers come, it measures what is possible; its p50 and p99
 * say little, because a moment of standstill holds up no more requests than there are connections.
 * Sent at a rate below that, it measures what a caller waits: all that come in such a moment count,
 * so that p99 may well be larger than at full speed.
 */
record Load(LoadPlan plan) {

  private static final String TIMEOUT = "30s";
  private static final int MOST_WAITING = 1_000;

  /** So many that no request waits for one, where nobody would count the time. */
  private static final int CONNECTIONS_AT_RATE = 256;

  /** Each connection sends its next request after the answer. */
  LoadCount asFastAsAnswered(int seconds) {
    return run(seconds, plan.connections(), load -> load.always(plan.connections()));
  }

  /** Requests begin at random moments, so many a second on average, whatever answers do. */
  LoadCount atRate(int perSecond, int seconds) {
    return run(
        seconds,
        Math.max(CONNECTIONS_AT_RATE, plan.connections()),
        load ->
            load.constantRate(perSecond)
                .maxSessions(MOST_WAITING)
                .sessionLimitPolicy(SessionLimitPolicy.CONTINUE));
  }

  /** As {@link #atRate}, at half of what was possible. */
  LoadCount atHalfOf(LoadCount most) {
    return atRate((int) Math.max(1, most.perSecond() / 2), plan.seconds());
  }

  private LoadCount run(
      int seconds, int connections, Function<PhaseBuilder.Catalog, PhaseBuilder<?>> pace) {
    StatisticsSnapshot all = new StatisticsSnapshot();
    LocalSimulationRunner runner =
        new LocalSimulationRunner(
            benchmark(seconds, connections, pace),
            (phase, step, metric, snapshot, countDown) -> add(all, snapshot),
            null,
            null);
    runner.run();
    return LoadCount.of(all, seconds);
  }

  private static void add(StatisticsSnapshot all, StatisticsSnapshot snapshot) {
    synchronized (all) {
      all.add(snapshot);
    }
  }

  private Benchmark benchmark(
      int seconds, int connections, Function<PhaseBuilder.Catalog, PhaseBuilder<?>> pace) {
    BenchmarkBuilder benchmark = BenchmarkBuilder.builder().name("torg").threads(1);
    benchmark
        .addPlugin(HttpPluginBuilder::new)
        .http()
        .protocol(Protocol.HTTP)
        .host(plan.host())
        .port(plan.port())
        .allowHttp2(false)
        .requestTimeout(TIMEOUT)
        .sharedConnections(connections);
    HttpRequestStepBuilder request =
        pace.apply(benchmark.addPhase("load"))
            .duration(TimeUnit.SECONDS.toMillis(seconds))
            .scenario()
            .initialSequence("request")
            .step(HttpStepCatalog.SC)
            .httpRequest(HttpMethod.valueOf(plan.method()));
    describe(request);
    return benchmark.build();
  }

  private void describe(HttpRequestStepBuilder request) {
    List<String> paths = plan.paths();
    Map<String, String> headers = plan.headers();
    request.path(session -> paths.get(ThreadLocalRandom.current().nextInt(paths.size())));
    request.headerAppender((session, writer) -> headers.forEach(writer::putHeader));
    String body = plan.body();
    if (body != null) {
      request.body(body);
    }
  }
}
