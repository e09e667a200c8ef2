package dev.torg.merchant.api.management;

import dev.torg.merchant.domain.Merchant;

/** One merchant in the shape of one version; Jackson writes the answer. */
interface MerchantRenderer {

  Object render(Merchant merchant);
}
