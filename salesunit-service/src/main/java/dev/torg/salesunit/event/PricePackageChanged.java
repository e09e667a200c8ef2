package dev.torg.salesunit.event;

import dev.torg.salesunit.domain.PricePackage;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of a price package after any of its events. */
public record PricePackageChanged(
    UUID pricePackageId,
    String partnerId,
    String name,
    @Nullable String description,
    @Nullable String market,
    @Nullable String commission,
    String status) {

  /** How the types of these events begin. */
  public static final String EVENTS = "partner.price-package.";

  public PricePackage pricePackage() {
    return new PricePackage(
        pricePackageId,
        partnerId,
        name,
        Objects.requireNonNullElse(description, ""),
        market,
        commission,
        status.equals("ACTIVE"));
  }
}
