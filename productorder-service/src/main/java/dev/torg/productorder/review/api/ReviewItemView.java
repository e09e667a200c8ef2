package dev.torg.productorder.review.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.productorder.api.OrderSummaryView;
import dev.torg.productorder.domain.ProductOrder;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in the review queue. */
@Schema(name = "ReviewItem")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReviewItemView(
    @JsonUnwrapped OrderSummaryView summary,
    Optional<Instant> submittedAt,
    @Schema(maxLength = 100) Optional<String> reviewer) {

  static ReviewItemView of(ProductOrder order) {
    return new ReviewItemView(
        OrderSummaryView.of(order), order.review().submittedAt(), order.review().reviewer());
  }
}
