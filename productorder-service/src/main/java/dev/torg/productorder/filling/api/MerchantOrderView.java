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
@Schema(name = "PortalOrder")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MerchantOrderView(
    @JsonUnwrapped MerchantOrderItemView item,
    NextStep nextStep,
    AgreementView merchantAgreement,
    @JsonUnwrapped MerchantFormView merchantForm,
    @Schema(maxItems = 1000) List<ExchangeView> questions,
    @Schema(maxLength = 4000) Optional<String> rejectionReason) {

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
