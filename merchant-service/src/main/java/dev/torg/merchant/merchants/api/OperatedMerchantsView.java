package dev.torg.merchant.merchants.api;

import dev.torg.merchant.domain.Merchant;
import dev.torg.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of merchants as operators see them. */
@Schema(name = "OperatedMerchantList")
record OperatedMerchantsView(@Schema(maxItems = 200) List<OperatedMerchantView> merchants) {

  static OperatedMerchantsView of(Page<Merchant> page) {
    return new OperatedMerchantsView(page.map(OperatedMerchantView::of).items());
  }
}
