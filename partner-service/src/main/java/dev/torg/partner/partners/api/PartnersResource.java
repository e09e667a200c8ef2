package dev.torg.partner.partners.api;

import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.partners.app.RegisterPartner;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The operator's view of the partners. */
@Cancellable(false)
@Path("/operations/v1/partners")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PartnersResource {

  private final RegisterPartner registerPartner;
  private final FindPartners findPartners;

  PartnersResource(RegisterPartner registerPartner, FindPartners findPartners) {
    this.registerPartner = registerPartner;
    this.findPartners = findPartners;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> register(byte[] body) {
    var request = Body.read(body, RegisterPartnerRequest.class);
    return registerPartner
        .register(request.partnerId(), request.profile(), request.statusOrActive())
        .map(PartnerView::of)
        .map(
            view ->
                Response.status(Response.Status.CREATED)
                    .header(HttpHeaders.LOCATION, "/operations/v1/partners/" + view.partnerId())
                    .entity(view)
                    .build());
  }

  @GET
  public Uni<PartnerListView> list() {
    return findPartners.all().map(PartnerListView::of);
  }
}
