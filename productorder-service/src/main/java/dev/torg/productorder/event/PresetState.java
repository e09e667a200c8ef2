package dev.torg.productorder.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.ProductUseCase;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order form that a template starts orders with. Logo and compliance answers are left out. */
@Schema(name = "TemplatePresetState")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PresetState(
    @Schema(maxLength = 50) Optional<String> salesUnitName,
    Optional<IdentifiedState> settlementBankAccount,
    @Schema(maxLength = 20) Optional<String> productUseCase,
    @Schema(minimum = "0", maximum = "999999999") Optional<Long> annualTurnover,
    @Schema(maxLength = 4000) Optional<String> intendedPurpose,
    Optional<SiteState> website,
    @Schema(maxLength = 100) Optional<String> appName,
    Optional<Boolean> hasRecurring,
    @Schema(pattern = "^[0-9]{4}$") Optional<String> merchantCategoryCode) {

  static PresetState of(OrderForm form) {
    return new PresetState(
        form.salesUnitName(),
        form.settlementBankAccount().map(IdentifiedState::of),
        form.productUseCase().map(ProductUseCase::text),
        form.turnover().annual(),
        form.intendedPurpose(),
        form.website().map(SiteState::of),
        form.appName(),
        form.hasRecurring(),
        form.merchantCategoryCode());
  }
}
