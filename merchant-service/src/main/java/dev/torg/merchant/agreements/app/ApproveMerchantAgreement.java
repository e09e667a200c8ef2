package dev.torg.merchant.agreements.app;

import dev.torg.merchant.domain.Merchant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Makes a signed agreement active. */
@ApplicationScoped
public class ApproveMerchantAgreement {

  private final ReviewMerchantAgreement review;
  private final Clock clock;

  ApproveMerchantAgreement(ReviewMerchantAgreement review, Clock clock) {
    this.review = review;
    this.clock = clock;
  }

  /** Empty when there is no such merchant. */
  public Uni<Optional<Merchant>> of(UUID merchantId, String reviewer) {
    return review.decide(
        merchantId,
        merchant -> merchant.approve(reviewer, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
