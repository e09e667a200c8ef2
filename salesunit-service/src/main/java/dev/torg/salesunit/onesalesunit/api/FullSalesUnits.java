package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.problem.Preconditions;
import dev.torg.salesunit.api.MsnPath;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitPatch;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.onesalesunit.app.ReadSalesUnit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.concurrent.Callable;

/** Shows and changes everything about a unit, in the one shape of the portal and of operations. */
@ApplicationScoped
class FullSalesUnits {

  private final ReadSalesUnit readSalesUnit;
  private final PatchedSalesUnits patched;

  FullSalesUnits(ReadSalesUnit readSalesUnit, PatchedSalesUnits patched) {
    this.readSalesUnit = readSalesUnit;
    this.patched = patched;
  }

  /** Fails with 404 outside of the scope. */
  Uni<Response> read(SalesUnitScope scope, String msn, Request request) {
    return MsnPath.lookUp(msn, number -> readSalesUnit.read(scope, number))
        .map(
            unit ->
                Preconditions.unlessKnown(
                    request, SalesUnitTag.ofFullView(unit.revision()), () -> show(unit)));
  }

  Uni<Response> change(
      PatchedSalesUnits.Target target, Callable<SalesUnitPatch> patch, Request request) {
    return patched
        .change(target, patch, request, SalesUnitTag::ofFullView)
        .map(unit -> show(unit).tag(SalesUnitTag.ofFullView(unit.revision())).build());
  }

  private static ResponseBuilder show(SalesUnitDetails unit) {
    return Response.ok(FullSalesUnitView.of(unit));
  }
}
