package dev.torg.merchant.merchants.api;

import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.paging.ListShape;

/** Which renderer speaks which version. */
final class MerchantRenderers {

  private MerchantRenderers() {}

  static MerchantRenderer merchant(ApiVersion version) {
    return switch (version) {
      case V2023_08 -> new MerchantV202308();
      case V2023_11 -> new MerchantV202311();
      case V2026_01 -> new MerchantV202601();
    };
  }

  static ListShape<MerchantProfile> list(ApiVersion version) {
    return switch (version) {
      case V2023_08 -> new MerchantListV202308();
      case V2023_11 -> new MerchantListV202311();
      case V2026_01 -> new MerchantListV202601();
    };
  }
}
