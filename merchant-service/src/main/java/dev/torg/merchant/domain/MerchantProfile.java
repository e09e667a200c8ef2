package dev.torg.merchant.domain;

import dev.torg.platform.business.BusinessIdentifier;
import java.time.Instant;
import java.util.Optional;

/** What partners may read of a merchant: nothing of its agreement. */
public record MerchantProfile(
    BusinessIdentifier business,
    String name,
    MerchantStatus status,
    Instant createdAt,
    Instant updatedAt,
    Optional<PostalAddress> businessAddress,
    Optional<PostalAddress> postAddress,
    long sequence) {

  public String countryCode() {
    return business.scheme().country();
  }
}
