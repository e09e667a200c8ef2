package dev.torg.productorder.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/**
 * An order without the picture in its form, which may be larger than all else: no list shows it,
 * and a page of them would not fit into memory.
 */
@Entity
@Immutable
@Table(name = "product_orders")
@SuppressWarnings("NullAway.Init")
class ListedOrderRow extends AnyOrderRow {

  @Formula("cast(cast(form as jsonb) || '{\"salesUnitLogo\": null}' as text)")
  String form;

  @Override
  String form() {
    return form;
  }
}
