package dev.torg.productorder.start.api;

import dev.torg.productorder.api.PricePackageChoiceView;
import dev.torg.productorder.start.app.PartnerOffer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner that can be chosen, and what it offers. */
@Schema(name = "PartnerOffer")
record PartnerOfferView(
    @Schema(minLength = 1, maxLength = 10, examples = "7001001") String partnerId,
    @Schema(maxLength = 255, examples = "Nordlys Kasse") String name,
    @Schema(maxItems = 1000) List<PricePackageChoiceView> pricePackages) {

  static PartnerOfferView of(PartnerOffer offer) {
    return new PartnerOfferView(
        offer.partner().partnerId(),
        offer.partner().name(),
        offer.pricePackages().stream().map(PricePackageChoiceView::of).toList());
  }
}
