package dev.torg.productorder.api.form;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A business by its number in a register. */
@Schema(
    name = "OrderingBusiness",
    additionalProperties = Schema.False.class,
    properties =
        @SchemaProperty(
            name = "scheme",
            type = SchemaType.STRING,
            enumeration = {"business:NO:ORG", "business:DK:CVR", "business:FI:Y-tunnus"}))
public record BusinessRequest(
    @NotNull String scheme,
    @NotNull @Schema(minLength = 8, maxLength = 9, examples = "310100307") String id) {

  /** Whether both parts could be read. */
  public boolean hasBoth() {
    return scheme != null && id != null;
  }

  public BusinessIdentifier business(CheckDigits checkDigits) {
    return BusinessIdentifier.of(scheme, id, checkDigits);
  }
}
