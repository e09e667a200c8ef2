package dev.torg.productorder.api;

import dev.torg.productorder.domain.PricePackage;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price package as merchants choose it. */
@Schema(name = "PricePackageChoice")
public record PricePackageChoiceView(
    UUID pricePackageId,
    @Schema(maxLength = 255, examples = "POS standard") String name,
    @Schema(maxLength = 4000, examples = "2.99 %") String description) {

  public static PricePackageChoiceView of(PricePackage choice) {
    return new PricePackageChoiceView(choice.id(), choice.name(), choice.description());
  }
}
