package dev.torg.salesunit.api;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.reactive.Offload;
import dev.torg.salesunit.app.ChangeSalesUnit;
import dev.torg.salesunit.app.ReadSalesUnit;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitPatch;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** What every PATCH of a sales unit does: read the body, change the unit, show what it is then. */
@ApplicationScoped
class SalesUnitChanges {

  private final Offload offload;
  private final ChangeSalesUnit changeSalesUnit;
  private final ReadSalesUnit readSalesUnit;

  SalesUnitChanges(Offload offload, ChangeSalesUnit changeSalesUnit, ReadSalesUnit readSalesUnit) {
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
                    target.number(),
                    wanted,
                    target.author(),
                    revision -> request.evaluatePreconditions(tag.apply(revision)) == null))
        .chain(() -> readSalesUnit.read(target.scope().evenInactive(), target.number()))
        .map(unit -> unit.orElseThrow(Problems::notFound));
  }

  /**
   * Which unit, and who changes it.
   *
   * @param msn as it stood in the address
   */
  record Target(SalesUnitScope scope, String msn, ChangeAuthor author) {

    long number() {
      return MsnText.number(msn).orElseThrow(Problems::notFound);
    }
  }
}
