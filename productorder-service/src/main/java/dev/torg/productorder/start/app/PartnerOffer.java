package dev.torg.productorder.start.app;

import dev.torg.productorder.domain.KnownPartner;
import dev.torg.productorder.domain.PricePackage;
import java.util.List;

/** A partner and the price packages that it shows to merchants. */
public record PartnerOffer(KnownPartner partner, List<PricePackage> pricePackages) {

  public PartnerOffer {
    pricePackages = List.copyOf(pricePackages);
  }
}
