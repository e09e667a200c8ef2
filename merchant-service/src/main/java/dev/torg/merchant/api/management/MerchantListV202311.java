package dev.torg.merchant.api.management;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.Merchant;
import dev.torg.platform.paging.ListShape;

/** Business identifier and name of each merchant, wrapped in {@code merchants}. */
final class MerchantListV202311 implements ListShape<Merchant> {

  record Item(BusinessView businessIdentifier, String name) {}

  @Override
  public String opening() {
    return "{\"merchants\":[";
  }

  @Override
  public Item item(Merchant merchant) {
    return new Item(BusinessView.of(merchant.business()), merchant.name());
  }

  @Override
  public String closing() {
    return "]}";
  }
}
