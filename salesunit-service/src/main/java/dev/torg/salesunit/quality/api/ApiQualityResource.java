package dev.torg.salesunit.quality.api;

import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
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
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** How the calls about one sales unit of the caller were answered. */
@Cancellable(false)
@Path("/management/v1/api-quality/sales-units/{msn}")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API quality")
public class ApiQualityResource {

  private static final Pattern SERIAL_NUMBER = Pattern.compile("[1-9][0-9]{3,9}");

  private final CurrentCaller currentCaller;
  private final ReadApiQuality readApiQuality;
  private final Clock clock;

  ApiQualityResource(CurrentCaller currentCaller, ReadApiQuality readApiQuality, Clock clock) {
    this.currentCaller = currentCaller;
    this.readApiQuality = readApiQuality;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "getApiQuality",
      summary = "Get how the API calls for a sales unit were answered",
      description =
          "Calls are counted by the gateway, per endpoint and day (UTC), and can be read after a"
              + " few seconds.")
  @APIResponse(
      responseCode = "200",
      description = "One item per endpoint that was called in the period",
      content =
          @Content(
              schema = @Schema(implementation = ApiQualityAnswer.class),
              examples = @ExampleObject(name = "quality", value = ApiQualityAnswer.EXAMPLE)))
  public Uni<ApiQualityAnswer> read(
      @PathParam("msn") String msn, @BeanParam PeriodParameters parameters) {
    if (!SERIAL_NUMBER.matcher(msn).matches()) {
      throw Problems.notFound();
    }
    Period period = parameters.period(LocalDate.now(clock));
    return readApiQuality
        .read(Msn.of(msn), currentCaller.get(), period)
        .map(found -> found.orElseThrow(Problems::notFound))
        .map(ApiQualityAnswer::of);
  }
}
