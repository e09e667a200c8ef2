package dev.torg.productorder.domain;

import dev.torg.platform.business.BusinessIdentifier;

/** A merchant as far as orders need to know it: its name and how far its agreement is. */
public record KnownMerchant(
    BusinessIdentifier business, String name, boolean active, AgreementStatus agreement) {

  /** A deactivated merchant has no agreement to order on. */
  public AgreementStatus standing() {
    return active ? agreement : AgreementStatus.NONE;
  }
}
