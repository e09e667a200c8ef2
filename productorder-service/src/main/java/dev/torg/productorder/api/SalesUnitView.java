package dev.torg.productorder.api;

import dev.torg.productorder.domain.CreatedSalesUnit;

/** The sales unit that an order resulted in, as answers show it. */
public record SalesUnitView(String msn, String name) {

  public static SalesUnitView of(CreatedSalesUnit unit) {
    return new SalesUnitView(unit.msn().value(), unit.name());
  }
}
