package dev.torg.productorder.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.domain.ProductUseCase;
import dev.torg.productorder.domain.UsedTemplate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of an order as other services get it. */
@Schema(name = "ProductOrderState")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProductOrderState(
    UUID orderId,
    OrderType orderType,
    OrderStatus status,
    Creator createdBy,
    @Schema(maxLength = 10) Optional<String> partnerId,
    Optional<UUID> templateId,
    IdentifiedState businessIdentifier,
    @Schema(maxLength = 255) Optional<String> merchantName,
    @Schema(maxLength = 50) Optional<String> salesUnitName,
    ProductType productType,
    Optional<UUID> pricePackageId,
    Optional<IdentifiedState> settlementBankAccount,
    @Schema(maxLength = 349528, description = "PNG in base64") Optional<String> salesUnitLogo,
    boolean hasRecurring,
    @Schema(maxLength = 20) Optional<String> productUseCase,
    @Schema(maxLength = 4000) Optional<String> intendedPurpose,
    @Schema(pattern = "^[0-9]{4}$") Optional<String> merchantCategoryCode,
    @Schema(maxLength = 100) Optional<String> appName,
    Optional<SiteState> website,
    @Schema(pattern = "^[0-9]{4,10}$") Optional<String> msn) {

  @Schema(name = "OrderCreatorState")
  record Creator(
      @Schema(enumeration = {"partner", "merchant"}) String kind,
      @Schema(maxLength = 100) String id) {

    static Creator of(Party party) {
      return new Creator(party.kind().name().toLowerCase(Locale.ROOT), party.id());
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
        order.origin().template().map(UsedTemplate::templateId),
        IdentifiedState.of(order.business()),
        order.merchantName(),
        form.salesUnitName(),
        order.productType(),
        form.pricePackageId(),
        form.settlementBankAccount().map(IdentifiedState::of),
        form.salesUnitLogo(),
        form.hasRecurring().orElse(false),
        form.productUseCase().map(ProductUseCase::text),
        form.intendedPurpose(),
        form.merchantCategoryCode(),
        form.appName(),
        form.website().map(SiteState::of),
        order.salesUnit().map(unit -> unit.msn().value()));
  }
}
