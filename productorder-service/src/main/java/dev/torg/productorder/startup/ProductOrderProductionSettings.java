package dev.torg.productorder.startup;

import static dev.torg.platform.startup.Requirements.oneOf;

import dev.torg.platform.startup.ProductionSetting;
import dev.torg.platform.startup.ProductionSettings;
import dev.torg.platform.startup.SettingValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Orders are looked at, and the passwords in them are sealed with a key that nobody else knows. */
@ApplicationScoped
class ProductOrderProductionSettings implements ProductionSettings {

  private static final int KEY_BYTES = 32;
  private static final int DIFFERENT_BYTES = 16;

  @Override
  public List<ProductionSetting> table() {
    return List.of(
        new ProductionSetting(
            "torg.review.policy",
            oneOf("manual", "MANUAL"),
            "must be manual: each order would be approved unseen."),
        new ProductionSetting(
            "torg.product-orders.password-key",
            ProductOrderProductionSettings::isSecretKey,
            "must be 32 random bytes in base64 (openssl rand -base64 32), and not the demo's:"
                + " without it passwords of test sites are not kept."));
  }

  private static boolean isSecretKey(SettingValue value) {
    return value
        .text()
        .map(Base64.getDecoder()::decode)
        .filter(key -> key.length == KEY_BYTES)
        .map(key -> new String(key, StandardCharsets.ISO_8859_1))
        .filter(key -> !key.startsWith("demo-"))
        .filter(key -> key.chars().distinct().count() >= DIFFERENT_BYTES)
        .isPresent();
  }
}
