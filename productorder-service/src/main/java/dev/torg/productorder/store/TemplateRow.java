package dev.torg.productorder.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "product_order_templates")
@SuppressWarnings("NullAway.Init")
class TemplateRow extends AnyTemplateRow {

  String presets;

  @Override
  String presets() {
    return presets;
  }
}
