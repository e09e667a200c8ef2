package dev.torg.merchant.api.management;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.platform.paging.ListShape;

/** Business identifier and name of each merchant, wrapped in {@code merchants}. */
final class MerchantListV202311 implements ListShape<MerchantProfile> {

  record Item(BusinessView businessIdentifier, String name) {}

  @Override
  public String opening() {
    return "{\"merchants\":[";
  }

  @Override
  public Item item(MerchantProfile merchant) {
    return new Item(BusinessView.of(merchant.business()), merchant.name());
  }

  @Override
  public String closing() {
    return "]}";
  }
}
