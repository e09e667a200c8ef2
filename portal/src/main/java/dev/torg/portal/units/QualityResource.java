package dev.torg.portal.units;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Query;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** How the calls about one sales unit were answered in the last thirty days. */
@Cancellable(false)
@Path("/portal/sales-units/{msn}/quality")
@RolesAllowed(Roles.PORTAL)
public class QualityResource {

  private static final int DAYS = 30;

  private final Desk desk;
  private final Clock clock;

  QualityResource(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GET
  public Uni<Response> show(@RestPath String msn) {
    Visit visit = desk.visitOfSomebody();
    LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate first = last.minusDays(DAYS - 1);
    String period = "?from=" + first + "&to=" + last;
    return desk.show(
        visit,
        desk.get(visit, "/portal/v1/api-quality/sales-units/" + Query.encoded(msn) + period)
            .map(answer -> page(visit, msn, answer, first, last)));
  }

  private QualityPage page(
      Visit visit, String msn, ApiAnswer answer, LocalDate first, LocalDate last) {
    Quality quality = desk.read(answer.body(), Quality.class);
    return new QualityPage(
        desk.frame(visit), msn, quality, QualityChart.of(quality.days(), first, last));
  }
}
