package dev.torg.merchant.merchants.api;

import dev.torg.merchant.domain.MerchantProfile;

/** One merchant in the shape of one version; Jackson writes the answer. */
interface MerchantRenderer {

  Object render(MerchantProfile merchant);
}
