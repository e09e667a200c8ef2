package dev.torg.productorder.domain;

import java.time.Instant;
import java.util.Optional;

/** A reviewer's question to the merchant, and the merchant's answer once it came. */
public record Exchange(
    String question, Instant askedAt, Optional<String> answer, Optional<Instant> answeredAt) {

  static Exchange asked(String question, Instant now) {
    return new Exchange(question, now, Optional.empty(), Optional.empty());
  }

  Exchange answered(String answer, Instant now) {
    return new Exchange(question, askedAt, Optional.of(answer), Optional.of(now));
  }
}
