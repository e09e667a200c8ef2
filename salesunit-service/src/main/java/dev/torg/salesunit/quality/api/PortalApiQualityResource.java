package dev.torg.salesunit.quality.api;

import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import dev.torg.salesunit.api.MsnPath;
import dev.torg.salesunit.quality.app.ReadApiQuality;
import dev.torg.salesunit.quality.domain.Period;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.server.Cancellable;

/** How the calls about a unit of whom a person acts for were answered, day by day. */
@Cancellable(false)
@Path("/portal/v1/api-quality/sales-units/{msn}")
@RolesAllowed({Roles.PORTAL_MERCHANT, Roles.PORTAL_PARTNER})
@Produces(MediaType.APPLICATION_JSON)
public class PortalApiQualityResource {

  private final CurrentCaller currentCaller;
  private final ReadApiQuality readApiQuality;
  private final Clock clock;

  PortalApiQualityResource(
      CurrentCaller currentCaller, ReadApiQuality readApiQuality, Clock clock) {
    this.currentCaller = currentCaller;
    this.readApiQuality = readApiQuality;
    this.clock = clock;
  }

  @GET
  public Uni<UnitQualityView> read(
      @PathParam("msn") String msn, @BeanParam PeriodParameters parameters) {
    Msn unit = MsnPath.msn(msn);
    ActingFor actingFor = currentCaller.portal().actingFor().orElseThrow();
    Period period = parameters.period(LocalDate.now(clock));
    return readApiQuality
        .readByDay(unit, actingFor, period)
        .map(found -> found.orElseThrow(Problems::notFound))
        .map(UnitQualityView::of);
  }
}
