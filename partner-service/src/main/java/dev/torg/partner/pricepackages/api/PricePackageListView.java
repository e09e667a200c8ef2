package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of price packages, wrapped so that members can be added. */
@Schema
record PricePackageListView(@Schema(maxItems = 10_000) List<PricePackageView> pricePackages) {

  static PricePackageListView of(Page<PricePackage> page) {
    return new PricePackageListView(page.items().stream().map(PricePackageView::of).toList());
  }
}
