package dev.torg.platform.testing.outage;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Several callers who make the same calls over and over, whatever they are answered. */
final class SteadyCalls implements AutoCloseable {

  private static final int CALLERS_OF_EACH = 2;

  /** Far above what an answer may take, also the first one; what was swallowed never comes. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Refusals come at once; without it they would be thousands a second. */
  private static final Duration BREATH = Duration.ofMillis(20);

  /**
   * @param status 0 when no answer came in time
   */
  record Answer(String call, int status, boolean tellsWhenToTryAgain, String text) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService callers = Executors.newCachedThreadPool();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private volatile boolean ended;

  SteadyCalls(List<Supplier<HttpRequest.Builder>> calls) {
    for (Supplier<HttpRequest.Builder> call : calls) {
      for (int caller = 0; caller < CALLERS_OF_EACH; caller++) {
        callers.execute(() -> repeat(call));
      }
    }
  }

  /** All answers since the last time. */
  List<Answer> drain() {
    List<Answer> drained = List.copyOf(answers);
    drained.forEach(answers::remove);
    return drained;
  }

  @Override
  public void close() {
    ended = true;
    callers.shutdown();
  }

  private void repeat(Supplier<HttpRequest.Builder> call) {
    while (!ended) {
      answers.add(ask(call.get().timeout(PATIENCE).build()));
      LockSupport.parkNanos(BREATH.toNanos());
    }
  }

  private Answer ask(HttpRequest request) {
    String call = request.method() + " " + request.uri().getPath();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      boolean tells = answer.headers().firstValue("Retry-After").isPresent();
      return new Answer(call, answer.statusCode(), tells, answer.body());
    } catch (IOException e) {
      return new Answer(call, 0, false, e.toString());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
