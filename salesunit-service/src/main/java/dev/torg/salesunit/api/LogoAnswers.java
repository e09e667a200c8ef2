package dev.torg.salesunit.api;

import dev.torg.salesunit.app.ReadSalesUnit;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.StoredLogo;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Answers with a unit's logo, which the caller may keep for five minutes without asking again. */
@ApplicationScoped
class LogoAnswers {

  private static final String KEEP = "private, max-age=300";

  private final ReadSalesUnit readSalesUnit;

  LogoAnswers(ReadSalesUnit readSalesUnit) {
    this.readSalesUnit = readSalesUnit;
  }

  /** Fails with 404 for a unit outside of the scope just as for one without logo. */
  Uni<Response> answer(SalesUnitScope scope, String msn, Request request) {
    return MsnText.lookUp(msn, number -> readSalesUnit.readLogo(scope, number))
        .map(logo -> unlessKnown(logo, request));
  }

  private static Response unlessKnown(StoredLogo logo, Request request) {
    EntityTag tag = new EntityTag(logo.digest());
    ResponseBuilder known = request.evaluatePreconditions(tag);
    return (known == null ? Response.ok(logo.png()) : known)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, KEEP)
        .build();
  }
}
