package dev.torg.bench;

import dev.torg.embedded.process.CommandFailed;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** Takes webhooks on this machine, and notes when each came. */
final class Arrivals implements AutoCloseable {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final int TAKEN = 204;

  private final Vertx vertx = Vertx.vertx();
  private final Histogram nanos = new SynchronizedHistogram(3);
  private final AtomicLong beginning = new AtomicLong();
  private final AtomicLong newest = new AtomicLong();
  private final HttpServer server;

  /** Listens on a free port of the loopback interface. */
  Arrivals() {
    server =
        vertx
            .createHttpServer()
            .requestHandler(
                call ->
                    call.endHandler(
                        end -> {
                          note();
                          call.response().setStatusCode(TAKEN).end();
                        }));
    try {
      server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted.");
    } catch (ExecutionException e) {
      throw new CommandFailed("Webhooks cannot be received: " + e.getCause());
    }
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

  long count() {
    return nanos.getTotalCount();
  }

  double secondsSinceNewest() {
    return (System.nanoTime() - newest.get()) / NANOS_PER_SECOND;
  }

  /**
   * What came from the beginning until the newest; the percentiles are of the time since the
   * beginning.
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

  private void note() {
    newest.set(System.nanoTime());
    nanos.recordValue(newest.get() - beginning.get());
  }

  @Override
  public void close() {
    vertx.close();
  }
}
