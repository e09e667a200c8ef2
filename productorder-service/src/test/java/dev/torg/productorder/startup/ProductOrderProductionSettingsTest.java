package dev.torg.productorder.startup;

import dev.torg.platform.testing.startup.ProductionTableRules;
import dev.torg.platform.testing.startup.SettingSample;

class ProductOrderProductionSettingsTest extends ProductionTableRules {

  private static final String SETTING = "torg.product-orders.password-key";
  private static final String RANDOM = "mJ0x7tN3vQyB5sU2wL8rF1kC9hZ4dG6aE+pO/iTbXnM=";
  private static final String OF_THE_DEMO = "ZGVtby1wYXNzd29yZC1rZXktb2YtMzItYnl0ZXMtISE=";
  private static final String ZEROES = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  ProductOrderProductionSettingsTest() {
    super(
        new ProductOrderProductionSettings(),
        new SettingSample("torg.review.policy", "automatic", "manual"),
        new SettingSample(SETTING, null, RANDOM),
        new SettingSample(SETTING, OF_THE_DEMO, RANDOM),
        new SettingSample(SETTING, ZEROES, RANDOM),
        new SettingSample(SETTING, "c2hvcnQ=", RANDOM),
        new SettingSample(SETTING, "no base64!", RANDOM));
  }
}
