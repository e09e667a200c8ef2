package dev.torg.salesunit.api;

import dev.torg.salesunit.app.ReadSalesUnit;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitPatch;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.concurrent.Callable;

/** Answers with everything about a unit, in the one shape of the portal and of operations. */
@ApplicationScoped
class FullAnswers {

  private final ReadSalesUnit readSalesUnit;
  private final SalesUnitChanges changes;

  FullAnswers(ReadSalesUnit readSalesUnit, SalesUnitChanges changes) {
    this.readSalesUnit = readSalesUnit;
    this.changes = changes;
  }

  /** Fails with 404 outside of the scope. */
  Uni<Response> read(SalesUnitScope scope, String msn, Request request) {
    return MsnText.lookUp(msn, number -> readSalesUnit.read(scope, number))
        .map(unit -> unlessKnown(unit, request));
  }

  Uni<Response> change(
      SalesUnitChanges.Target target, Callable<SalesUnitPatch> patch, Request request) {
    return changes.change(target, patch, request, SalesUnitTag::ofFullView).map(FullAnswers::show);
  }

  private static Response unlessKnown(SalesUnitDetails unit, Request request) {
    EntityTag tag = SalesUnitTag.ofFullView(unit.revision());
    ResponseBuilder known = request.evaluatePreconditions(tag);
    return known == null ? show(unit) : known.tag(tag).build();
  }

  private static Response show(SalesUnitDetails unit) {
    return Response.ok(FullSalesUnitView.of(unit))
        .tag(SalesUnitTag.ofFullView(unit.revision()))
        .build();
  }
}
