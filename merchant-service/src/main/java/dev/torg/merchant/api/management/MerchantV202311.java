package dev.torg.merchant.api.management;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.merchant.domain.MerchantStatus;
import dev.torg.merchant.domain.PostalAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The merchant wrapped in {@code merchant}; its addresses have ids. */
final class MerchantV202311 implements MerchantRenderer {

  record Wrapped(View merchant) {}

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
      Optional<String> city,
      String country,
      UUID id,
      List<String> lines,
      Optional<String> postCode) {}

  @Override
  public Wrapped render(MerchantProfile merchant) {
    return new Wrapped(
        new View(
            BusinessView.of(merchant.business()),
            merchant.name(),
            merchant.status(),
            merchant.createdAt(),
            merchant.updatedAt(),
            merchant.countryCode(),
            merchant.businessAddress().map(MerchantV202311::place),
            merchant.postAddress().map(MerchantV202311::place)));
  }

  private static Place place(PostalAddress address) {
    return new Place(
        address.city(), address.country(), address.id(), address.lines(), address.postCode());
  }
}
