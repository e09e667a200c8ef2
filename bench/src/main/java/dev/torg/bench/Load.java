package dev.torg.bench;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
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

/** The load of a plan: so many connections, each sending its next request after the answer. */
record Load(LoadPlan plan) {

  private static final String TIMEOUT = "30s";

  LoadCount run(int seconds) {
    StatisticsSnapshot all = new StatisticsSnapshot();
    LocalSimulationRunner runner =
        new LocalSimulationRunner(
            benchmark(seconds),
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

  private Benchmark benchmark(int seconds) {
    BenchmarkBuilder benchmark = BenchmarkBuilder.builder().name("torg").threads(1);
    benchmark
        .addPlugin(HttpPluginBuilder::new)
        .http()
        .protocol(Protocol.HTTP)
        .host(plan.host())
        .port(plan.port())
        .allowHttp2(false)
        .requestTimeout(TIMEOUT)
        .sharedConnections(plan.connections());
    HttpRequestStepBuilder request =
        benchmark
            .addPhase("load")
            .always(plan.connections())
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
