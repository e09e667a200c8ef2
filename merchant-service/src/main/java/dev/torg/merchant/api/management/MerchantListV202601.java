package dev.torg.merchant.api.management;

import dev.torg.merchant.domain.Merchant;
import dev.torg.platform.paging.ListShape;

/** A bare array of whole merchants. */
final class MerchantListV202601 implements ListShape<Merchant> {

  private final MerchantV202601 items = new MerchantV202601();

  @Override
  public String opening() {
    return "[";
  }

  @Override
  public Object item(Merchant merchant) {
    return items.render(merchant);
  }

  @Override
  public String closing() {
    return "]";
  }
}
