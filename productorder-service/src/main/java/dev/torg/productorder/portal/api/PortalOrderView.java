package dev.torg.productorder.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.productorder.api.AgreementView;
import dev.torg.productorder.api.ExchangeView;
import dev.torg.productorder.api.FormWriter;
import dev.torg.productorder.domain.NextStep;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.portal.app.PortalOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An order as its merchant sees it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PortalOrderView(
    @JsonUnwrapped PortalItemView item,
    NextStep nextStep,
    AgreementView merchantAgreement,
    ObjectNode form,
    List<String> locked,
    List<Choice> pricePackages,
    List<ExchangeView> questions,
    Optional<String> rejectionReason) {

  /** A price package that can be chosen. */
  record Choice(UUID pricePackageId, String name, String description) {

    static Choice of(PricePackage choice) {
      return new Choice(choice.id(), choice.name(), choice.description());
    }
  }

  static PortalOrderView of(PortalOrder visited) {
    ProductOrder order = visited.order();
    return new PortalOrderView(
        PortalItemView.of(order),
        visited.nextStep(),
        new AgreementView(visited.agreement()),
        FormWriter.show(order),
        locked(order),
        visited.choices().stream().map(Choice::of).toList(),
        order.review().exchanges().stream().map(ExchangeView::of).toList(),
        order.review().stopReason());
  }

  private static List<String> locked(ProductOrder order) {
    List<String> locked = new ArrayList<>(PatchReader.ALWAYS_LOCKED);
    if (order.hasLockedPricePackage()) {
      locked.add("pricePackageId");
    }
    return locked.stream().map(member -> "/" + member).toList();
  }
}
