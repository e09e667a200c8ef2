package dev.torg.platform.probe;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.json.Body;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fails as it is told. */
@Path("/management")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ProbeResource {

  /** What a resource would let Jackson read. */
  public record Bound(int number) {}

  private final RequestedVersion requestedVersion;

  private final PageLinks pageLinks;

  ProbeResource(RequestedVersion requestedVersion, PageLinks pageLinks) {
    this.requestedVersion = requestedVersion;
    this.pageLinks = pageLinks;
  }

  /** The letters from a to d, in pages when asked for. */
  @GET
  @Path("/v1/letters")
  public Response letters(@BeanParam ListParameters parameters) {
    PageRequest asked = parameters.page();
    String after = asked.after().map(Cursor::key).orElse("");
    List<String> rows =
        Stream.of("a", "b", "c", "d").filter(letter -> letter.compareTo(after) > 0).toList();
    Page<String> page = Page.of(rows, asked.limit(), letter -> letter);
    return pageLinks.answer(page, page.items(), parameters);
  }

  @GET
  @Path("/v1/version")
  public String version() {
    return text(requestedVersion.current());
  }

  @GET
  @Path("/v2/version")
  public String versionOfPath() {
    return text(requestedVersion.current());
  }

  @GET
  @Path("/v1/version/{orgno}")
  public String versionOfAddress() {
    requestedVersion.fixed(ApiVersion.V2023_08);
    return text(requestedVersion.current());
  }

  @GET
  @Path("/v1/operators")
  @RolesAllowed("operator")
  public String operatorsOnly() {
    return "{}";
  }

  @GET
  @Path("/v1/businesses")
  @RolesAllowed("portal-merchant")
  public String businessesOnly() {
    return "{}";
  }

  @GET
  @Path("/v1/representatives")
  @RolesAllowed({"portal-merchant", "portal-partner"})
  public String representativesOnly() {
    return "{}";
  }

  @GET
  @Path("/v1/partners/version")
  @RolesAllowed("partner")
  public String versionOfPartner() {
    return text(requestedVersion.current());
  }

  @GET
  @Path("/v1/hidden")
  public Uni<String> hidden() {
    return Uni.createFrom().failure(Problems.notFound());
  }

  @GET
  @Path("/v1/failure")
  public Uni<String> failure() {
    return Uni.createFrom()
        .failure(new IllegalStateException("select secret from orders in OrderStore.java"));
  }

  @GET
  @Path("/v1/busy")
  public Uni<String> busy() {
    return Uni.createFrom()
        .failure(Problems.retryAfter(ProblemType.UNAVAILABLE, "Too much is under way.", 1));
  }

  @GET
  @Path("/v1/teapot")
  public String teapot() {
    throw new WebApplicationException("OrderStore is a teapot", 418);
  }

  record Form(@NotNull @Size(min = 1, max = 5) String name) {}

  @POST
  @Path("/v1/forms")
  @Consumes(MediaType.APPLICATION_JSON)
  public String form(byte[] body) {
    return "{\"name\":\"" + Body.read(body, Form.class).name() + "\"}";
  }

  @POST
  @Path("/v1/bound")
  @Consumes(MediaType.APPLICATION_JSON)
  public Map<String, Integer> bound(Bound body) {
    return Map.of("number", body.number());
  }

  private static String text(ApiVersion version) {
    return "\"" + version.text() + "\"";
  }
}
