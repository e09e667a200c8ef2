package dev.torg.bench;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.JourneyFailed;
import dev.torg.journey.Patience;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** Takes webhooks on this machine, and notes how long each was on its way. */
final class Arrivals implements AutoCloseable {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final int TAKEN = 204;
  private static final double SILENCE_SECONDS = 5;

  private final boolean sinceEvent;
  private final Vertx vertx = Vertx.vertx();
  private final Histogram nanos = new SynchronizedHistogram(3);
  private final AtomicLong beginning = new AtomicLong();
  private final AtomicLong newest = new AtomicLong();
  private final HttpServer server;

  /** On a free port of the loopback interface. */
  private Arrivals(boolean sinceEvent) {
    this.sinceEvent = sinceEvent;
    server =
        vertx
            .createHttpServer()
            .requestHandler(
                call ->
                    call.bodyHandler(
                        body -> {
                          note(body);
                          call.response().setStatusCode(TAKEN).end();
                        }));
    try {
      server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
    } catch (InterruptedException e) {
      throw CommandFailed.interrupted();
    } catch (ExecutionException e) {
      throw new CommandFailed("Webhooks cannot be received: " + e.getCause());
    }
  }

  /** Each takes the time since {@link #begin}. */
  static Arrivals sinceBeginning() {
    return new Arrivals(false);
  }

  /** Each takes the time since its event, which it says: the moment before that was committed. */
  static Arrivals sinceEvent() {
    return new Arrivals(true);
  }

  String url() {
    return "http://127.0.0.1:" + server.actualPort() + "/";
  }

  /** Forgets what came, and counts the time from now. */
  void begin() {
    nanos.reset();
    beginning.set(System.nanoTime());
    newest.set(beginning.get());
  }

  /** Until so many came, or none any more. */
  void await(long expected) {
    await(() -> count() >= expected || secondsSinceNewest() > SILENCE_SECONDS);
  }

  static void await(BooleanSupplier condition) {
    if (Patience.find(() -> Optional.of(true).filter(met -> condition.getAsBoolean())).isEmpty()) {
      throw new JourneyFailed("A minute was not enough for the webhooks.");
    }
  }

  private long count() {
    return nanos.getTotalCount();
  }

  private double secondsSinceNewest() {
    return (System.nanoTime() - newest.get()) / NANOS_PER_SECOND;
  }

  /**
   * What came from the beginning until the newest.
   *
   * @param expected what is missing of it counts as broken
   */
  LoadCount counted(long expected) {
    return new LoadCount(
        count(),
        0,
        0,
        Math.max(0, expected - count()),
        (newest.get() - beginning.get()) / NANOS_PER_SECOND,
        nanos.getValueAtPercentile(50) / NANOS_PER_MILLI,
        nanos.getValueAtPercentile(99) / NANOS_PER_MILLI);
  }

  private void note(Buffer body) {
    long now = System.nanoTime();
    newest.set(now);
    nanos.recordValue(sinceEvent ? nanosSinceEvent(body) : now - beginning.get());
  }

  private static long nanosSinceEvent(Buffer body) {
    Instant event = Instant.parse(body.toJsonObject().getString("timestamp"));
    return Math.max(0, Duration.between(event, Instant.now()).toNanos());
  }

  @Override
  public void close() {
    vertx.close();
  }
}
