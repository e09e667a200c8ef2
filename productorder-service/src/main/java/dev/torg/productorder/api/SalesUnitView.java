package dev.torg.productorder.api;

import dev.torg.productorder.domain.CreatedSalesUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sales unit that an order resulted in, as answers show it. */
@Schema(name = "OrderSalesUnit")
public record SalesUnitView(
    @Schema(pattern = "^[0-9]{4,10}$", minLength = 4, maxLength = 10, examples = "100000")
        String msn,
    @Schema(maxLength = 50, examples = "Fjord Fitness") String name) {

  public static SalesUnitView of(CreatedSalesUnit unit) {
    return new SalesUnitView(unit.msn().value(), unit.name());
  }
}
