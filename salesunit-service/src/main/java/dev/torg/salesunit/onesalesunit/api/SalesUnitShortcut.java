package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.business.Msn;
import dev.torg.platform.database.DatabaseOutage;
import dev.torg.platform.database.OutageAnswers;
import dev.torg.platform.identity.TokenVerifier;
import dev.torg.platform.reactive.FlushTogether;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.onesalesunit.app.ReadSalesUnit;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Answers the plain read of a sales unit ahead of Jakarta REST, whose handling of a request costs
 * several times what the read itself does.
 *
 * <p>Whatever is not plain, is refused, is not found or fails goes on to {@link SalesUnitResource},
 * which answers everything. Both answer alike. So a unit that is not found is looked for twice: a
 * 404 may cost more, as long as it looks the same.
 */
@ApplicationScoped
public class SalesUnitShortcut {

  private static final String MSN = "msn";
  private static final String JSON = "application/json;charset=UTF-8";

  /** Ahead also of the framework's own looks at each request; this class looks for itself. */
  private static final int BEFORE_JAKARTA_REST = -1_000;

  private final TokenVerifier tokens;
  private final ReadSalesUnit readSalesUnit;

  SalesUnitShortcut(TokenVerifier tokens, ReadSalesUnit readSalesUnit) {
    this.tokens = tokens;
    this.readSalesUnit = readSalesUnit;
  }

  void open(@Observes Router router) {
    router.get("/management/v1/sales-units/:" + MSN).order(BEFORE_JAKARTA_REST).handler(this::read);
  }

  private void read(RoutingContext request) {
    FlushTogether.on(request.request().connection());
    OptionalLong msn = Msn.number(request.pathParam(MSN));
    Optional<PlainRead> read = PlainRead.of(request.request().headers(), tokens);
    if (msn.isEmpty() || read.isEmpty()) {
      request.next();
      return;
    }
    readSalesUnit
        .read(read.get().scope(), msn.getAsLong())
        .subscribe()
        .with(
            unit ->
                unit.ifPresentOrElse(found -> answer(found, read.get(), request), request::next),
            failure -> failed(failure, request));
  }

  /** A database that is away is not asked twice: both would wait for it. */
  private static void failed(Throwable failure, RoutingContext request) {
    if (DatabaseOutage.caused(failure)) {
      OutageAnswers.end(request);
    } else {
      request.next();
    }
  }

  private static void answer(SalesUnitDetails unit, PlainRead read, RoutingContext request) {
    String tag = '"' + SalesUnitTag.of(unit, read.version()) + '"';
    if (read.knownTag() == null) {
      response(tag, read, request)
          .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
          .end(Buffer.buffer(SalesUnitRenderer.bytes(unit, read.version())));
    } else if (tag.equals(read.knownTag())) {
      response(tag, read, request).setStatusCode(304).end();
    } else {
      request.next();
    }
  }

  private static HttpServerResponse response(String tag, PlainRead read, RoutingContext request) {
    return request
        .response()
        .putHeader(HttpHeaders.ETAG, tag)
        .putHeader("Api-Version", read.version().text());
  }
}
