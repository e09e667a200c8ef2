package dev.torg.productorder.domain;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.Optional;

/** A merchant as far as orders need to know it: its name and how far its agreement is. */
public record KnownMerchant(
    BusinessIdentifier business, String name, boolean active, AgreementStatus agreement) {

  /** A deactivated merchant has no agreement to order on. */
  public AgreementStatus standing() {
    return active ? agreement : AgreementStatus.NONE;
  }

  /** Neither has one that nobody has heard of. */
  public static AgreementStatus standingOf(Optional<KnownMerchant> merchant) {
    return merchant.map(KnownMerchant::standing).orElse(AgreementStatus.NONE);
  }
}
