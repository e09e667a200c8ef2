package dev.torg.productorder.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An order with all of its form. */
@Entity
@Table(name = "product_orders")
@SuppressWarnings("NullAway.Init")
class ProductOrderRow extends AnyOrderRow {

  String form;

  @Override
  String form() {
    return form;
  }
}
