package dev.torg.productorder.template;

import java.util.UUID;

/** Bodies of requests for templates. */
final class TemplateBodies {

  static final String SMALLEST = "{\"name\": \"Bare\", \"productType\": \"LOGIN\"}";

  private TemplateBodies() {}

  /** With two presets, both locked. */
  static String preset(UUID pricePackageId) {
    return """
    {"name": "Autumn", "productType": "CHECKOUT", "pricePackageId": "%s",
     "presets": {"hasRecurring": true, "intendedPurpose": "Memberships"},
     "lockedFields": ["hasRecurring", "/intendedPurpose"]}
    """
        .formatted(pricePackageId);
  }
}
