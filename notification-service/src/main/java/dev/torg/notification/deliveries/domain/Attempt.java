package dev.torg.notification.deliveries.domain;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one call.
 *
 * @param status that was answered, if anything was
 * @param failure why there was no answer, if there was none
 * @param answerHead the first kilobyte of the answer, in hexadecimal digits
 * @param asked how long the endpoint asks to be left alone
 */
public record Attempt(
    Duration took,
    @Nullable Integer status,
    @Nullable Failure failure,
    String answerHead,
    Duration asked) {

  private static final int GONE = 410;

  /** Why a call got no answer. */
  public enum Failure {
    ADDRESS,
    CONNECTION,
    TLS,
    TIMEOUT
  }

  public static Attempt answered(Duration took, int status, String answerHead, Duration asked) {
    return new Attempt(took, status, null, answerHead, asked);
  }

  public static Attempt unanswered(Duration took, Failure failure) {
    return new Attempt(took, null, failure, "", Duration.ZERO);
  }

  public boolean isSuccess() {
    return Optional.ofNullable(status).filter(code -> code / 100 == 2).isPresent();
  }

  /** Whether the place will never take calls again. */
  public boolean isGone() {
    return Optional.ofNullable(status).filter(code -> code == GONE).isPresent();
  }
}
