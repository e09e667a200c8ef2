package dev.torg.productorder.template.app;

import dev.torg.productorder.domain.KnownPartner;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.Template;
import java.util.Optional;

/** A template and what is known of whom and what it names. */
public record FoundTemplate(
    Template template, Optional<KnownPartner> partner, Optional<PricePackage> pricePackage) {

  public FoundTemplate forStrangers() {
    return new FoundTemplate(template.forStrangers(), partner, pricePackage);
  }
}
