package dev.torg.partner.pricepackages.api;

import dev.torg.partner.partners.api.PartnerIdPath;
import dev.torg.partner.pricepackages.app.AddPricePackage;
import dev.torg.platform.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** The operator's hand on a partner's price packages. */
@Path("/operations/v1/partners/{partnerId}/price-packages")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PricePackagesResource {

  private final AddPricePackage addPricePackage;

  PricePackagesResource(AddPricePackage addPricePackage) {
    this.addPricePackage = addPricePackage;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> add(@RestPath String partnerId, byte[] body) {
    var partner = PartnerIdPath.parse(partnerId);
    var request = AddPricePackageRequest.parse(body);
    return addPricePackage
        .add(partner, request.pricePackageId(), request.terms())
        .map(PricePackageView::of)
        .map(view -> Response.status(Response.Status.CREATED).entity(view).build());
  }
}
