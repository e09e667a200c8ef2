package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.problem.Preconditions;
import dev.torg.salesunit.api.MsnPath;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.StoredLogo;
import dev.torg.salesunit.onesalesunit.app.ReadSalesUnit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Shows a unit's logo, which the caller may keep for five minutes without asking again. */
@ApplicationScoped
class Logos {

  private static final String KEEP = "private, max-age=300";

  private final ReadSalesUnit readSalesUnit;

  Logos(ReadSalesUnit readSalesUnit) {
    this.readSalesUnit = readSalesUnit;
  }

  /** Fails with 404 for a unit outside of the scope just as for one without logo. */
  Uni<Response> read(SalesUnitScope scope, String msn, Request request) {
    return MsnPath.lookUp(msn, number -> readSalesUnit.readLogo(scope, number))
        .map(logo -> show(logo, request));
  }

  private static Response show(StoredLogo logo, Request request) {
    Response shown =
        Preconditions.unlessKnown(
            request, new EntityTag(logo.digest()), () -> Response.ok(logo.png()));
    return Response.fromResponse(shown).header(HttpHeaders.CACHE_CONTROL, KEEP).build();
  }
}
