package dev.torg.salesunit.quality.app;

import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.SalesUnitOwners;
import dev.torg.salesunit.quality.domain.EndpointQuality;
import dev.torg.salesunit.quality.domain.Period;
import dev.torg.salesunit.quality.domain.UnitQuality;
import dev.torg.salesunit.quality.store.ApiCalls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Tells the partner or the merchant of a sales unit, active or not, how its calls went. */
@ApplicationScoped
public class ReadApiQuality {

  private final SalesUnitOwners owners;
  private final ApiCalls apiCalls;

  ReadApiQuality(SalesUnitOwners owners, ApiCalls apiCalls) {
    this.owners = owners;
    this.apiCalls = apiCalls;
  }

  /** Empty when the unit does not exist or is not the caller's. */
  public Uni<Optional<List<EndpointQuality>>> read(Msn msn, Caller caller, Period period) {
    return owners
        .isCallers(msn, caller)
        .chain(
            callers ->
                callers
                    ? apiCalls.sums(msn, period).map(Optional::of)
                    : Uni.createFrom().item(Optional.empty()));
  }

  /** As {@link #read}, with the sums of each day, for a person who acts for somebody. */
  public Uni<Optional<UnitQuality>> readByDay(Msn msn, ActingFor actingFor, Period period) {
    return owners
        .isOf(msn, actingFor)
        .chain(
            owned ->
                owned
                    ? Uni.combine()
                        .all()
                        .unis(apiCalls.days(msn, period), apiCalls.sums(msn, period))
                        .with(UnitQuality::new)
                        .map(Optional::of)
                    : Uni.createFrom().item(Optional.empty()));
  }
}
