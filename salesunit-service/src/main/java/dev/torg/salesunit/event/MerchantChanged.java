package dev.torg.salesunit.event;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.salesunit.domain.KnownMerchant;
import org.jspecify.annotations.Nullable;

/** What is read of a merchant after any of its events. */
public record MerchantChanged(
    BusinessIdentifier businessIdentifier, String name, Status status, @Nullable Boolean erased) {

  /** How the types of these events begin. */
  public static final String EVENTS = "merchant.merchant.";

  public boolean isErased() {
    return Boolean.TRUE.equals(erased);
  }

  public KnownMerchant merchant() {
    return new KnownMerchant(businessIdentifier, name, status.name());
  }

  public enum Status {
    ACTIVE,
    DEACTIVATED
  }
}
