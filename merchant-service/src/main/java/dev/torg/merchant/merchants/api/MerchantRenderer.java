package dev.torg.merchant.merchants.api;

import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.paging.ListShape;

/** Merchants in the shape of one version: one by itself, or many of them between brackets. */
interface MerchantRenderer extends ListShape<MerchantProfile> {

  static MerchantRenderer in(ApiVersion version) {
    return switch (version) {
      case V2023_08 -> new MerchantV202308();
      case V2023_11 -> new MerchantV202311();
      case V2026_01 -> new MerchantV202601();
    };
  }

  Object render(MerchantProfile merchant);

  @Override
  default Object item(MerchantProfile merchant) {
    return render(merchant);
  }
}
