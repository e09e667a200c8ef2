package dev.torg.productorder.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The course of the review. An approval is decided once, and released once the merchant agreement
 * is active; the reason of a stop is for the merchant alone.
 */
public record Review(
    Optional<Instant> submittedAt,
    Optional<String> reviewer,
    List<Exchange> exchanges,
    Optional<Instant> approvedAt,
    Optional<Instant> releasedAt,
    Optional<String> stopReason) {

  public static final Review NONE =
      new Review(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Review {
    exchanges = List.copyOf(exchanges);
  }

  /** Without what was asked, answered and given as reason. */
  Review withoutTexts() {
    return new Review(submittedAt, reviewer, List.of(), approvedAt, releasedAt, Optional.empty());
  }

  Review submitted(Instant now) {
    return new Review(Optional.of(now), reviewer, exchanges, approvedAt, releasedAt, stopReason);
  }

  Review takenBy(String name) {
    return new Review(
        submittedAt, Optional.of(name), exchanges, approvedAt, releasedAt, stopReason);
  }

  Review asking(String question, Instant now) {
    List<Exchange> longer = new ArrayList<>(exchanges);
    longer.add(Exchange.asked(question, now));
    return new Review(submittedAt, reviewer, longer, approvedAt, releasedAt, stopReason);
  }

  Review answering(String answer, Instant now) {
    List<Exchange> answered = new ArrayList<>(exchanges);
    int last = answered.size() - 1;
    answered.set(last, answered.get(last).answered(answer, now));
    return new Review(submittedAt, reviewer, answered, approvedAt, releasedAt, stopReason);
  }

  Review held(Instant now) {
    return new Review(submittedAt, reviewer, exchanges, Optional.of(now), releasedAt, stopReason);
  }

  Review released(Instant now) {
    Optional<Instant> decided = approvedAt.or(() -> Optional.of(now));
    return new Review(submittedAt, reviewer, exchanges, decided, Optional.of(now), stopReason);
  }

  Review stopped(String reason) {
    return new Review(
        submittedAt, reviewer, exchanges, approvedAt, releasedAt, Optional.of(reason));
  }
}
