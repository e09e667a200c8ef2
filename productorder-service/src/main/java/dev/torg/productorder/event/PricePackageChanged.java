package dev.torg.productorder.event;

import dev.torg.productorder.domain.PricePackage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event of {@code torg.price-packages} says. */
public record PricePackageChanged(
    UUID pricePackageId,
    String partnerId,
    String name,
    @Nullable String description,
    @Nullable Boolean visibleInSignupForm,
    String status) {

  /** How the types of these events begin. */
  public static final String EVENTS = "partner.price-package.";

  public PricePackage pricePackage() {
    return new PricePackage(
        pricePackageId,
        partnerId,
        name,
        description == null ? "" : description,
        Boolean.TRUE.equals(visibleInSignupForm),
        status.equals("ACTIVE"));
  }
}
