package dev.torg.salesunit.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.salesunit.domain.ApprovedOrder;
import dev.torg.salesunit.domain.ProductType;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** An order got its approval, and its merchant has an active agreement. */
public record ProductOrderApproved(ApprovedOrder order, Optional<String> logoBase64) {

  private static final String TYPE = "productorder.product-order.approved.v1";

  /** Empty for every other event of a product order. */
  public static Optional<ProductOrderApproved> in(IncomingEvent event) {
    return event.type().equals(TYPE) ? Optional.of(approved(event.data())) : Optional.empty();
  }

  public Optional<byte[]> logo() {
    return logoBase64.map(Base64.getDecoder()::decode);
  }

  private static ProductOrderApproved approved(JsonNode order) {
    return new ProductOrderApproved(
        new ApprovedOrder(
            UUID.fromString(order.required("orderId").asText()),
            text(order, "partnerId").orElse(null),
            business(order.required("businessIdentifier")),
            text(order, "merchantName").orElse(null),
            text(order, "salesUnitName").orElse(null),
            ProductType.valueOf(order.required("productType").asText()),
            text(order, "pricePackageId").map(UUID::fromString).orElse(null),
            Optional.of(order.path("settlementBankAccount"))
                .filter(JsonNode::isObject)
                .map(ProductOrderApproved::bankAccount)
                .orElse(null),
            order.path("hasRecurring").asBoolean()),
        text(order, "salesUnitLogo"));
  }

  private static BusinessIdentifier business(JsonNode business) {
    return BusinessIdentifier.of(
        business.required("scheme").asText(),
        business.required("id").asText(),
        CheckDigits.SANDBOX);
  }

  private static BankAccount bankAccount(JsonNode account) {
    return BankAccount.of(
        account.required("scheme").asText(), account.required("id").asText(), CheckDigits.SANDBOX);
  }

  private static Optional<String> text(JsonNode order, String member) {
    return Optional.of(order.path(member)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
