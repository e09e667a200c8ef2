package dev.torg.merchant.merchants.api;

import dev.torg.merchant.api.BusinessPath;
import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.merchant.merchants.app.ReadMerchant;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Preconditions;
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
import org.jboss.resteasy.reactive.server.Cancellable;

/** One merchant, by its business identifier or by a bare Norwegian organisation number. */
@Cancellable(false)
@Path("/management/v1/merchants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class MerchantResource {

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
    return answer(BusinessPath.of(scheme, id), request, version.current());
  }

  @GET
  @Path("/{orgno}")
  public Uni<Response> byOrganisationNumber(String orgno, @Context Request request) {
    version.fixed(ApiVersion.V2023_08);
    return answer(BusinessPath.norwegian(orgno), request, ApiVersion.V2023_08);
  }

  private Uni<Response> answer(BusinessIdentifier business, Request request, ApiVersion in) {
    return readMerchant.of(business, caller.get()).map(merchant -> render(merchant, request, in));
  }

  private static Response render(MerchantProfile merchant, Request request, ApiVersion version) {
    return Preconditions.unlessKnown(
        request,
        new EntityTag(version.text() + "." + merchant.sequence()),
        () -> Response.ok(MerchantRenderer.in(version).render(merchant)));
  }
}
