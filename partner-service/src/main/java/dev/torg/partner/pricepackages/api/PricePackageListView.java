package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.platform.paging.Page;
import java.util.List;

/** A page of price packages, wrapped so that members can be added. */
record PricePackageListView(List<PricePackageView> pricePackages) {

  static PricePackageListView of(Page<PricePackage> page) {
    return new PricePackageListView(page.items().stream().map(PricePackageView::of).toList());
  }
}
