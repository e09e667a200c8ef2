package dev.torg.productorder.domain;

import dev.torg.platform.business.Erased;
import dev.torg.platform.business.Msn;

/** The sales unit that an order resulted in. */
public record CreatedSalesUnit(Msn msn, String name) {

  /** The same without its name, which may be somebody's. */
  CreatedSalesUnit erased() {
    return new CreatedSalesUnit(msn, Erased.TEXT);
  }
}
