package dev.torg.merchant.agreements.api;

import dev.torg.merchant.domain.Merchant;
import dev.torg.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the review queue. */
@Schema(name = "AgreementReviewQueue")
record ReviewQueueView(@Schema(maxItems = 200) List<ReviewedAgreementView> merchantAgreements) {

  static ReviewQueueView of(Page<Merchant> page) {
    return new ReviewQueueView(page.map(ReviewedAgreementView::of).items());
  }
}
