package dev.torg.productorder.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.domain.ProductUseCase;
import dev.torg.productorder.domain.Website;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of an order as other services get it. */
@Schema(
    name = "ProductOrderState",
    requiredProperties = {
      "orderId",
      "orderType",
      "status",
      "createdBy",
      "businessIdentifier",
      "productType",
      "hasRecurring"
    })
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProductOrderState(
    UUID orderId,
    OrderType orderType,
    OrderStatus status,
    Creator createdBy,
    @Schema(maxLength = 10) Optional<String> partnerId,
    Identified businessIdentifier,
    @Schema(maxLength = 255) Optional<String> merchantName,
    @Schema(maxLength = 50) Optional<String> salesUnitName,
    ProductType productType,
    Optional<UUID> pricePackageId,
    Optional<Identified> settlementBankAccount,
    @Schema(maxLength = 349528) Optional<String> salesUnitLogo,
    boolean hasRecurring,
    @Schema(maxLength = 30) Optional<String> productUseCase,
    @Schema(maxLength = 4000) Optional<String> intendedPurpose,
    Optional<Site> website,
    @Schema(maxLength = 10) Optional<String> msn) {

  @Schema(requiredProperties = {"kind", "id"})
  record Creator(@Schema(maxLength = 20) String kind, @Schema(maxLength = 100) String id) {

    static Creator of(Party party) {
      return new Creator(party.kind().name().toLowerCase(Locale.ROOT), party.id());
    }
  }

  @Schema(requiredProperties = {"scheme", "id"})
  record Identified(@Schema(maxLength = 30) String scheme, @Schema(maxLength = 34) String id) {

    static Identified of(BusinessIdentifier business) {
      return new Identified(business.scheme().text(), business.id());
    }

    static Identified of(BankAccount account) {
      return new Identified(account.scheme().text(), account.id());
    }
  }

  @Schema(requiredProperties = {"url", "termsUrl"})
  record Site(@Schema(maxLength = 2000) String url, @Schema(maxLength = 2000) String termsUrl) {

    static Site of(Website website) {
      return new Site(website.url(), website.termsUrl());
    }
  }

  static ProductOrderState of(ProductOrder order) {
    OrderForm form = order.form();
    return new ProductOrderState(
        order.id(),
        order.origin().type(),
        order.status(),
        Creator.of(order.origin().createdBy()),
        order.origin().partnerId(),
        Identified.of(order.business()),
        order.merchantName(),
        form.salesUnitName(),
        order.productType(),
        form.pricePackageId(),
        form.settlementBankAccount().map(Identified::of),
        form.salesUnitLogo(),
        form.hasRecurring().orElse(false),
        form.productUseCase().map(ProductUseCase::text),
        form.intendedPurpose(),
        form.website().map(Site::of),
        order.salesUnit().map(unit -> unit.msn().value()));
  }
}
