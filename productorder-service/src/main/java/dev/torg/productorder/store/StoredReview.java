package dev.torg.productorder.store;

import dev.torg.platform.json.StoredJson;
import dev.torg.productorder.domain.Exchange;
import dev.torg.productorder.domain.Review;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The course of a review as its column keeps it. */
record StoredReview(
    Optional<Instant> submittedAt,
    Optional<String> reviewer,
    List<StoredExchange> exchanges,
    Optional<Instant> approvedAt,
    Optional<Instant> releasedAt,
    Optional<String> stopReason) {

  record StoredExchange(
      String question, Instant askedAt, Optional<String> answer, Optional<Instant> answeredAt) {

    static StoredExchange of(Exchange said) {
      return new StoredExchange(said.question(), said.askedAt(), said.answer(), said.answeredAt());
    }

    Exchange exchange() {
      return new Exchange(question, askedAt, answer, answeredAt);
    }
  }

  static String write(Review review) {
    return StoredJson.write(
        new StoredReview(
            review.submittedAt(),
            review.reviewer(),
            review.exchanges().stream().map(StoredExchange::of).toList(),
            review.approvedAt(),
            review.releasedAt(),
            review.stopReason()));
  }

  static Review read(String json) {
    StoredReview stored = StoredJson.read(json, StoredReview.class);
    return new Review(
        stored.submittedAt,
        stored.reviewer,
        stored.exchanges.stream().map(StoredExchange::exchange).toList(),
        stored.approvedAt,
        stored.releasedAt,
        stored.stopReason);
  }
}
