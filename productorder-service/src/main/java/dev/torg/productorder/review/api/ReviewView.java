package dev.torg.productorder.review.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.productorder.api.AgreementView;
import dev.torg.productorder.api.ExchangeView;
import dev.torg.productorder.api.OrderTag;
import dev.torg.productorder.api.SalesUnitView;
import dev.torg.productorder.api.form.FormWriter;
import dev.torg.productorder.api.form.OrderFormRequest;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.review.app.ReviewedOrder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order as its reviewer sees it: what the queue shows, and the whole form. */
@Schema(name = "ReviewedOrder")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReviewView(
    @JsonUnwrapped ReviewItemView item,
    AgreementView merchantAgreement,
    @Schema(implementation = OrderFormRequest.class) ObjectNode form,
    @Schema(maxItems = 1000) List<ExchangeView> questions,
    Optional<Instant> approvedAt,
    Optional<SalesUnitView> salesUnit) {

  static Response answer(ReviewedOrder reviewed) {
    return Response.ok(of(reviewed)).tag(tag(reviewed)).build();
  }

  static EntityTag tag(ReviewedOrder reviewed) {
    return OrderTag.of(reviewed.order(), "review-" + reviewed.agreement());
  }

  static ReviewView of(ReviewedOrder reviewed) {
    ProductOrder order = reviewed.order();
    return new ReviewView(
        ReviewItemView.of(order),
        new AgreementView(reviewed.agreement()),
        FormWriter.show(order),
        order.review().exchanges().stream().map(ExchangeView::of).toList(),
        order.review().approvedAt(),
        order.salesUnit().map(SalesUnitView::of));
  }
}
