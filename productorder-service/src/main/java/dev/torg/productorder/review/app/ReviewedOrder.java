package dev.torg.productorder.review.app;

import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.ProductOrder;

/** An order before a reviewer, and how far its merchant's agreement is. */
public record ReviewedOrder(ProductOrder order, AgreementStatus agreement) {

  /** What was never submitted is not for reviewers to see. */
  static boolean isReviewable(ProductOrder order) {
    return order.review().submittedAt().isPresent();
  }
}
