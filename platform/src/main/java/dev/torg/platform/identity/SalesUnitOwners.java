package dev.torg.platform.identity;

import dev.torg.platform.business.Msn;
import io.smallrye.mutiny.Uni;

/** Which sales unit belongs to whom, as far as a service knows from its own data. */
public interface SalesUnitOwners {

  /** Whether the unit, active or not, is tied to this partner, or belongs to this merchant. */
  Uni<Boolean> isCallers(Msn msn, Caller caller);
}
