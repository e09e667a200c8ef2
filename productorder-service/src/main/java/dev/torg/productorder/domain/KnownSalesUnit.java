package dev.torg.productorder.domain;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import java.util.Optional;

/** A sales unit as far as orders need to know it: whose it is. */
public record KnownSalesUnit(Msn msn, Optional<String> partnerId, BusinessIdentifier business) {

  public boolean belongsTo(Party party) {
    return switch (party.kind()) {
      case PARTNER -> partnerId.equals(Optional.of(party.id()));
      case MERCHANT -> business.text().equals(party.id());
    };
  }
}
