package dev.torg.productorder.review.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.productorder.api.AgreementView;
import dev.torg.productorder.api.ExchangeView;
import dev.torg.productorder.api.SalesUnitView;
import dev.torg.productorder.api.form.FormWriter;
import dev.torg.productorder.api.form.OrderFormSchema;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.review.app.ReviewedOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order as its reviewer sees it: what the queue shows, and the whole form. */
@Schema(
    name = "ReviewedOrder",
    requiredProperties = {"merchantAgreement", "form", "questions"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReviewView(
    @JsonUnwrapped ReviewItemView item,
    AgreementView merchantAgreement,
    @Schema(implementation = OrderFormSchema.class) ObjectNode form,
    @Schema(maxItems = 1000) List<ExchangeView> questions,
    Optional<Instant> approvedAt,
    Optional<SalesUnitView> salesUnit) {

  static final String EXAMPLE =
      """
      {"productOrderId": "0199b0f0-1111-7000-8000-000000000001",
       "productOrderType": "TEMPLATE",
       "status": "PROCESSING",
       "productType": "CHECKOUT",
       "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
       "merchantName": "Fjord Fitness AS",
       "partnerId": "7001001",
       "submittedAt": "2026-01-03T12:00:00Z",
       "reviewer": "Olga",
       "merchantAgreement": {"status": "ACTIVE"},
       "form": {"salesUnitName": "Fjord Fitness"},
       "questions": []}""";

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
