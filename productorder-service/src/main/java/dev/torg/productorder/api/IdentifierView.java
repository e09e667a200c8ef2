package dev.torg.productorder.api;

import dev.torg.platform.business.BusinessIdentifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business identifier as answers show it. */
@Schema(name = "OrderBusinessIdentifier")
public record IdentifierView(
    @Schema(enumeration = {"business:NO:ORG", "business:DK:CVR", "business:FI:Y-tunnus"})
        String scheme,
    @Schema(maxLength = 50, examples = "310100307") String id) {

  public static IdentifierView of(BusinessIdentifier business) {
    return new IdentifierView(business.scheme().text(), business.id());
  }
}
