package dev.torg.productorder.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A template without the picture among its presets, as {@link ListedOrderRow} is an order. */
@Entity
@Immutable
@Table(name = "product_order_templates")
@SuppressWarnings("NullAway.Init")
class ListedTemplateRow extends AnyTemplateRow {

  @Formula("cast(cast(presets as jsonb) || '{\"salesUnitLogo\": null}' as text)")
  String presets;

  @Override
  String presets() {
    return presets;
  }
}
