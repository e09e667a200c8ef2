package dev.torg.merchant.api.management;

import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.platform.paging.ListShape;

/** {@code MerchantList}, with the capital letter that was published. */
final class MerchantListV202308 implements ListShape<MerchantProfile> {

  private final MerchantV202308 items = new MerchantV202308();

  @Override
  public String opening() {
    return "{\"MerchantList\":[";
  }

  @Override
  public Object item(MerchantProfile merchant) {
    return items.render(merchant);
  }

  @Override
  public String closing() {
    return "]}";
  }
}
