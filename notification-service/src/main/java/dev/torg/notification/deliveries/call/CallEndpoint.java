package dev.torg.notification.deliveries.call;

import dev.torg.notification.addresses.app.JudgeAddress;
import dev.torg.notification.deliveries.domain.Attempt;
import dev.torg.notification.deliveries.domain.Attempt.Failure;
import dev.torg.notification.deliveries.domain.Claimed.Letter;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.platform.reactive.Offload;
import dev.torg.platform.time.WallTime;
import dev.torg.platform.trace.Traceparent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Makes one call and tells what became of it. */
@ApplicationScoped
public class CallEndpoint {

  private final JudgeAddress judgeAddress;
  private final PinnedClient client;
  private final Clock wallTime;

  CallEndpoint(JudgeAddress judgeAddress, PinnedClient client, @WallTime Clock wallTime) {
    this.judgeAddress = judgeAddress;
    this.client = client;
    this.wallTime = wallTime;
  }

  /**
   * Fails only when nobody was called, since too much is under way here.
   *
   * @param secrets the present one first
   */
  public Uni<Attempt> call(CallbackUrl url, Letter letter, List<String> secrets) {
    long begun = System.nanoTime();
    return judgeAddress
        .judge(url)
        .chain(address -> post(url, address, letter, secrets))
        .map(answer -> answered(answer, begun))
        .onFailure(failure -> !Offload.isRefusal(failure))
        .recoverWithItem(failure -> Attempt.unanswered(since(begun), failureOf(failure)));
  }

  private Uni<PinnedClient.Answer> post(
      CallbackUrl url, InetAddress address, Letter letter, List<String> secrets) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("User-Agent", "Torg-Webhooks/1");
    Traceparent.parse(letter.traceparent())
        .ifPresent(cause -> headers.put("traceparent", cause.child().text()));
    headers.putAll(Signatures.of(url, letter.id(), letter.body(), secrets, wallTime.instant()));
    return Uni.createFrom()
        .completionStage(
            () -> client.post(url, address, headers, letter.body()).toCompletionStage());
  }

  private Attempt answered(PinnedClient.Answer answer, long begun) {
    Instant now = wallTime.instant();
    Duration asked = RetryAfter.of(answer.response().getHeader("Retry-After"), now);
    return Attempt.answered(since(begun), answer.response().statusCode(), answer.head(), asked);
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static Failure failureOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return Failure.TLS;
      }
      if (cause instanceof IllegalArgumentException) {
        return Failure.ADDRESS;
      }
      if (cause instanceof TimeoutException) {
        return Failure.TIMEOUT;
      }
    }
    return Failure.CONNECTION;
  }
}
