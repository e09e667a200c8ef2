package dev.torg.notification.deliveries.call;

import java.time.Duration;

/** What a call may take. */
final class CallLimits {

  static final Duration WHOLE = Duration.ofSeconds(10);
  static final Duration CONNECT = Duration.ofSeconds(2);
  static final int HEADERS_BYTES = 16_384;

  /** More of an answer is not read. */
  static final int ANSWER_BYTES = 16_384;

  /** What is kept of an answer. */
  static final int HEAD_BYTES = 1_024;

  private CallLimits() {}
}
