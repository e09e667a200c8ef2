package dev.torg.productorder.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.domain.ProductType;
import java.util.HashMap;
import java.util.Map;

/** The names of product types: today's, and those of 2023 where there was one. */
public final class ProductTypes {

  private static final Map<ProductType, String> NAMES_OF_2023 =
      Map.of(
          ProductType.PAYMENT_INTEGRATION, "VIPPS_PA_NETT",
          ProductType.CASHIER, "VIPPS_I_KASSA",
          ProductType.CHECKOUT, "VIPPS_CHECKOUT",
          ProductType.LOGIN, "VIPPS_LOGG_INN");

  private ProductTypes() {}

  /** Every accepted name, old and new. */
  public static Map<String, ProductType> choices() {
    Map<String, ProductType> choices = new HashMap<>();
    for (ProductType type : ProductType.values()) {
      choices.put(type.name(), type);
    }
    NAMES_OF_2023.forEach((type, name) -> choices.put(name, type));
    return Map.copyOf(choices);
  }

  public static String name(ProductType type, ApiVersion version) {
    return switch (version) {
      case V2023_08, V2023_11 -> NAMES_OF_2023.getOrDefault(type, type.name());
      case V2026_01 -> type.name();
    };
  }
}
