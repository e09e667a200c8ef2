package dev.torg.merchant.api.management;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.merchant.domain.MerchantStatus;
import dev.torg.merchant.domain.PostalAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bare merchant; an address has {@code countryCode} and no id. */
final class MerchantV202601 implements MerchantRenderer {

  record View(
      BusinessView businessIdentifier,
      String name,
      MerchantStatus status,
      Instant createdAt,
      Instant updatedAt,
      String countryCode,
      Optional<Place> businessAddress,
      Optional<Place> businessPostAddress) {}

  record Place(
      List<String> lines, Optional<String> postCode, Optional<String> city, String countryCode) {}

  @Override
  public View render(MerchantProfile merchant) {
    return new View(
        BusinessView.of(merchant.business()),
        merchant.name(),
        merchant.status(),
        merchant.createdAt(),
        merchant.updatedAt(),
        merchant.countryCode(),
        merchant.businessAddress().map(MerchantV202601::place),
        merchant.postAddress().map(MerchantV202601::place));
  }

  private static Place place(PostalAddress address) {
    return new Place(address.lines(), address.postCode(), address.city(), address.country());
  }
}
