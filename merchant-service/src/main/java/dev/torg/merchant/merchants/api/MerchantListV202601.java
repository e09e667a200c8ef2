package dev.torg.merchant.merchants.api;

import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.platform.paging.ListShape;

/** A bare array of whole merchants. */
final class MerchantListV202601 implements ListShape<MerchantProfile> {

  private final MerchantV202601 items = new MerchantV202601();

  @Override
  public String opening() {
    return "[";
  }

  @Override
  public Object item(MerchantProfile merchant) {
    return items.render(merchant);
  }

  @Override
  public String closing() {
    return "]";
  }
}
