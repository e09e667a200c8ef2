package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.problem.Preconditions;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.reactive.Offload;
import dev.torg.salesunit.api.MsnPath;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitPatch;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.onesalesunit.app.ChangeSalesUnit;
import dev.torg.salesunit.onesalesunit.app.ReadSalesUnit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** What every PATCH of a sales unit does: read the body, change the unit, show what it is then. */
@ApplicationScoped
class PatchedSalesUnits {

  private final Offload offload;
  private final ChangeSalesUnit changeSalesUnit;
  private final ReadSalesUnit readSalesUnit;

  PatchedSalesUnits(Offload offload, ChangeSalesUnit changeSalesUnit, ReadSalesUnit readSalesUnit) {
    this.offload = offload;
    this.changeSalesUnit = changeSalesUnit;
    this.readSalesUnit = readSalesUnit;
  }

  /**
   * @param patch reads the body; runs on a worker thread
   * @param request whose preconditions must hold
   * @param tag the entity tag that a revision of the unit has
   */
  Uni<SalesUnitDetails> change(
      Target target,
      Callable<SalesUnitPatch> patch,
      Request request,
      Function<Revision, EntityTag> tag) {
    return offload
        .compute(patch)
        .chain(
            wanted ->
                changeSalesUnit.change(
                    target.scope(),
                    MsnPath.number(target.msn()),
                    wanted,
                    target.author(),
                    revision -> Preconditions.mustBeLatest(request, tag.apply(revision))))
        .chain(() -> afterwards(target));
  }

  /** It may be inactive by now. */
  private Uni<SalesUnitDetails> afterwards(Target target) {
    return readSalesUnit
        .read(target.scope().evenInactive(), MsnPath.number(target.msn()))
        .map(unit -> unit.orElseThrow(Problems::notFound));
  }

  /**
   * Which unit, and who changes it.
   *
   * @param msn as it stood in the address
   */
  record Target(SalesUnitScope scope, String msn, ChangeAuthor author) {}
}
