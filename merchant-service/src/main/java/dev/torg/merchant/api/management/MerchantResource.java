package dev.torg.merchant.api.management;

import dev.torg.merchant.app.ReadMerchant;
import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** One merchant, by its business identifier or by a bare Norwegian organisation number. */
@Path("/management/v1/merchants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class MerchantResource {

  private static final String NORWEGIAN = "business:NO:ORG";

  private final ReadMerchant readMerchant;
  private final CurrentCaller caller;
  private final RequestedVersion version;

  MerchantResource(ReadMerchant readMerchant, CurrentCaller caller, RequestedVersion version) {
    this.readMerchant = readMerchant;
    this.caller = caller;
    this.version = version;
  }

  @GET
  @Path("/{scheme}/{id}")
  public Uni<Response> byBusinessIdentifier(String scheme, String id, @Context Request request) {
    return answer(scheme, id, request, version.current());
  }

  @GET
  @Path("/{orgno}")
  public Uni<Response> byOrganisationNumber(String orgno, @Context Request request) {
    version.fixed(ApiVersion.V2023_08);
    return answer(NORWEGIAN, orgno, request, ApiVersion.V2023_08);
  }

  private Uni<Response> answer(String scheme, String id, Request request, ApiVersion in) {
    return readMerchant
        .of(business(scheme, id), caller.get())
        .map(found -> found.orElseThrow(Problems::notFound))
        .map(merchant -> render(merchant, request, in));
  }

  private static Response render(MerchantProfile merchant, Request request, ApiVersion version) {
    EntityTag tag = new EntityTag(version.text() + "." + merchant.sequence());
    ResponseBuilder notModified = request.evaluatePreconditions(tag);
    return notModified != null
        ? notModified.tag(tag).build()
        : Response.ok(MerchantRenderers.merchant(version).render(merchant)).tag(tag).build();
  }

  private static BusinessIdentifier business(String scheme, String id) {
    try {
      return BusinessIdentifier.of(scheme, id, CheckDigits.SANDBOX);
    } catch (IllegalArgumentException nobodyHasIt) {
      throw Problems.notFound();
    }
  }
}
