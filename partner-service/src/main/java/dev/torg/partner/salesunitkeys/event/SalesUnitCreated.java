package dev.torg.partner.salesunitkeys.event;

import dev.torg.partner.domain.CredentialHolder.OfMerchant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.event.IncomingEvent;
import java.util.Optional;

/** A sales unit came into being, whose keys are due. */
public record SalesUnitCreated(BusinessIdentifier businessIdentifier, Msn msn) {

  private static final String CREATED = "salesunit.sales-unit.created.v1";

  /** Empty for every event but the one of a new sales unit. */
  public static Optional<OfMerchant> in(IncomingEvent event) {
    return event.isOf(CREATED)
        ? Optional.of(event.as(SalesUnitCreated.class).holder())
        : Optional.empty();
  }

  private OfMerchant holder() {
    return new OfMerchant(businessIdentifier, msn);
  }
}
