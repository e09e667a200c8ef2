package dev.torg.productorder.filling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.productorder.api.AgreementView;
import dev.torg.productorder.api.ExchangeView;
import dev.torg.productorder.api.form.MerchantFormView;
import dev.torg.productorder.domain.NextStep;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.filling.app.MerchantOrder;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order as its merchant sees it. */
@Schema(
    name = "MerchantOrder",
    requiredProperties = {"nextStep", "merchantAgreement", "questions"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MerchantOrderView(
    @JsonUnwrapped MerchantOrderItemView item,
    NextStep nextStep,
    AgreementView merchantAgreement,
    @JsonUnwrapped MerchantFormView merchantForm,
    @Schema(maxItems = 1000) List<ExchangeView> questions,
    @Schema(maxLength = 4000) Optional<String> rejectionReason) {

  static final String EXAMPLE =
      """
      {"productOrderId": "0199b0f0-1111-7000-8000-000000000001",
       "productOrderType": "PREFILL",
       "status": "OPENED",
       "productType": "PAYMENT_INTEGRATION",
       "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
       "partnerId": "7001001",
       "createdAt": "2026-01-02T12:00:00Z",
       "expiresAt": "2026-01-16T12:00:00Z",
       "nextStep": "SUBMIT",
       "merchantAgreement": {"status": "ACTIVE"},
       "form": {"salesUnitName": "Fjord Fitness"},
       "locked": ["/businessIdentifier", "/productType", "/partnerId"],
       "pricePackages": [],
       "questions": []}""";

  static MerchantOrderView of(MerchantOrder visited) {
    ProductOrder order = visited.order();
    return new MerchantOrderView(
        MerchantOrderItemView.of(order),
        visited.nextStep(),
        new AgreementView(visited.agreement()),
        MerchantFormView.of(order, visited.choices()),
        order.review().exchanges().stream().map(ExchangeView::of).toList(),
        order.review().stopReason());
  }
}
