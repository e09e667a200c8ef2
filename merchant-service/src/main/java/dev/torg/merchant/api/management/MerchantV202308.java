package dev.torg.merchant.api.management;

import dev.torg.merchant.domain.Merchant;
import dev.torg.platform.business.BusinessIdentifier;

/** {@code {"orgno": 310100307, "name": "…"}}. */
final class MerchantV202308 implements MerchantRenderer {

  /** A number, as published; the hyphen of a Finnish id makes it a text. */
  record View(Object orgno, String name) {}

  @Override
  public View render(Merchant merchant) {
    return new View(orgno(merchant.business()), merchant.name());
  }

  private static Object orgno(BusinessIdentifier business) {
    return switch (business.scheme()) {
      case NO_ORG, DK_CVR -> Long.valueOf(business.id());
      case FI_Y_TUNNUS -> business.id();
    };
  }
}
