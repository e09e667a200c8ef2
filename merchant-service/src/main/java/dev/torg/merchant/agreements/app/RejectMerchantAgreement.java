package dev.torg.merchant.agreements.app;

import dev.torg.merchant.domain.Merchant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Turns a signed agreement down; the business learns the reason and may sign a new one. */
@ApplicationScoped
public class RejectMerchantAgreement {

  private final ReviewMerchantAgreement review;
  private final Clock clock;

  RejectMerchantAgreement(ReviewMerchantAgreement review, Clock clock) {
    this.review = review;
    this.clock = clock;
  }

  /** Empty when there is no such merchant. */
  public Uni<Optional<Merchant>> of(UUID merchantId, String reviewer, String reason) {
    return review.decide(
        merchantId,
        merchant ->
            merchant.reject(reviewer, reason, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
