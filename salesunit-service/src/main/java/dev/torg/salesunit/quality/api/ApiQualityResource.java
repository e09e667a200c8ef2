package dev.torg.salesunit.quality.api;

import dev.torg.platform.business.Msn;
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

/** How the calls about one sales unit of the caller were answered. */
@Cancellable(false)
@Path("/management/v1/api-quality/sales-units/{msn}")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
public class ApiQualityResource {

  private final CurrentCaller currentCaller;
  private final ReadApiQuality readApiQuality;
  private final Clock clock;

  ApiQualityResource(CurrentCaller currentCaller, ReadApiQuality readApiQuality, Clock clock) {
    this.currentCaller = currentCaller;
    this.readApiQuality = readApiQuality;
    this.clock = clock;
  }

  @GET
  public Uni<ApiQualityView> read(
      @PathParam("msn") String msn, @BeanParam PeriodParameters parameters) {
    Msn unit = MsnPath.msn(msn);
    Period period = parameters.period(LocalDate.now(clock));
    return readApiQuality
        .read(unit, currentCaller.get(), period)
        .map(found -> found.orElseThrow(Problems::notFound))
        .map(ApiQualityView::of);
  }
}
