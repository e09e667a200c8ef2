package dev.torg.productorder.api.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes a business identifier in a request; nobody implements it. */
@Schema(
    name = "OrderingBusiness",
    requiredProperties = {"scheme", "id"},
    additionalProperties = Schema.False.class)
public interface BusinessSchema {

  @Schema(enumeration = {"business:NO:ORG", "business:DK:CVR", "business:FI:Y-tunnus"})
  String getScheme();

  @Schema(minLength = 8, maxLength = 9, examples = "310100307")
  String getId();
}
