package dev.torg.merchant.merchants.api;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.merchant.domain.MerchantStatus;
import dev.torg.merchant.domain.PostalAddress;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The merchant wrapped in {@code merchant}, its addresses with ids; of many, only business
 * identifier and name of each, wrapped in {@code merchants}.
 */
final class MerchantV202311 implements MerchantRenderer {

  @Schema(name = "MerchantV202311")
  record Wrapped(View merchant) {}

  @Schema(name = "MerchantV202311Fields")
  record View(
      BusinessView businessIdentifier,
      @Schema(maxLength = 200) String name,
      MerchantStatus status,
      Instant createdAt,
      Instant updatedAt,
      @Schema(pattern = "^[A-Z]{2}$", maxLength = 2) String countryCode,
      Optional<Place> businessAddress,
      Optional<Place> businessPostAddress) {}

  @Schema(name = "MerchantAddressV202311")
  record Place(
      @Schema(maxLength = 100) Optional<String> city,
      @Schema(maxLength = 2, pattern = "^[A-Z]{2}$") String country,
      UUID id,
      @Schema(maxItems = 20) List<@Size(max = 500) String> lines,
      @Schema(maxLength = 20) Optional<String> postCode) {}

  @Schema(name = "MerchantListItemV202311")
  record ListItem(BusinessView businessIdentifier, @Schema(maxLength = 200) String name) {}

  /** The whole list, for the API description. */
  @Schema(name = "MerchantListV202311")
  record ListView(@Schema(maxItems = 1_000_000) List<ListItem> merchants) {}

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

  @Override
  public ListItem item(MerchantProfile merchant) {
    return new ListItem(BusinessView.of(merchant.business()), merchant.name());
  }

  @Override
  public String opening() {
    return "{\"merchants\":[";
  }

  @Override
  public String closing() {
    return "]}";
  }

  private static Place place(PostalAddress address) {
    return new Place(
        address.city(), address.country(), address.id(), address.lines(), address.postCode());
  }
}
