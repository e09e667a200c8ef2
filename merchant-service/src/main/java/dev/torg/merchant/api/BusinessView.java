package dev.torg.merchant.api;

import dev.torg.platform.business.BusinessIdentifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business identifier as every answer writes it. */
@Schema(name = "MerchantBusiness")
public record BusinessView(
    @Schema(enumeration = {"business:NO:ORG", "business:DK:CVR", "business:FI:Y-tunnus"})
        String scheme,
    @Schema(maxLength = 50, pattern = "^[0-9-]{4,50}$") String id) {

  public static BusinessView of(BusinessIdentifier business) {
    return new BusinessView(business.scheme().text(), business.id());
  }
}
