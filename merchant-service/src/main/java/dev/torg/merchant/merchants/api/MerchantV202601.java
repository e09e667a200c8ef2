package dev.torg.merchant.merchants.api;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.merchant.domain.MerchantStatus;
import dev.torg.merchant.domain.PostalAddress;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bare merchant, of many a bare array; an address has {@code countryCode} and no id. */
final class MerchantV202601 implements MerchantRenderer {

  @Schema(name = "MerchantV202601")
  record View(
      BusinessView businessIdentifier,
      @Schema(maxLength = 200) String name,
      MerchantStatus status,
      Instant createdAt,
      Instant updatedAt,
      @Schema(pattern = "^[A-Z]{2}$", maxLength = 2) String countryCode,
      Optional<Place> businessAddress,
      Optional<Place> businessPostAddress) {}

  @Schema(name = "MerchantAddressV202601")
  record Place(
      @Schema(maxItems = 20) List<@Size(max = 500) String> lines,
      @Schema(maxLength = 20) Optional<String> postCode,
      @Schema(maxLength = 100) Optional<String> city,
      @Schema(maxLength = 2, pattern = "^[A-Z]{2}$") String countryCode) {}

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

  @Override
  public String opening() {
    return "[";
  }

  @Override
  public String closing() {
    return "]";
  }

  private static Place place(PostalAddress address) {
    return new Place(address.lines(), address.postCode(), address.city(), address.country());
  }
}
