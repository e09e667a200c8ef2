package dev.torg.productorder.event;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.KnownMerchant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event of {@code torg.merchants} says. */
public record MerchantChanged(
    UUID merchantId,
    BusinessIdentifier businessIdentifier,
    String name,
    String status,
    @Nullable Agreement agreement,
    @Nullable Boolean erased) {

  /** How the types of these events begin. */
  public static final String EVENTS = "merchant.merchant.";

  public KnownMerchant merchant() {
    return new KnownMerchant(businessIdentifier, name, status.equals("ACTIVE"), agreementStatus());
  }

  public boolean isErased() {
    return Boolean.TRUE.equals(erased);
  }

  private AgreementStatus agreementStatus() {
    return agreement == null || agreement.status == null ? AgreementStatus.NONE : agreement.status;
  }

  record Agreement(@Nullable AgreementStatus status) {}
}
