package dev.torg.partner.partners.api;

import dev.torg.partner.partners.app.ActivatePartner;
import dev.torg.partner.partners.app.ChangePartner;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.partners.domain.Partner;
import dev.torg.platform.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One partner, in the hands of an operator. */
@Cancellable(false)
@Path("/operations/v1/partners/{partnerId}")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PartnerResource {

  private final FindPartners findPartners;
  private final ChangePartner changePartner;
  private final ActivatePartner activatePartner;

  PartnerResource(
      FindPartners findPartners, ChangePartner changePartner, ActivatePartner activatePartner) {
    this.findPartners = findPartners;
    this.changePartner = changePartner;
    this.activatePartner = activatePartner;
  }

  @GET
  public Uni<Response> show(@RestPath String partnerId, @Context Request request) {
    return findPartners
        .byId(PartnerIdPath.parse(partnerId))
        .map(partner -> unlessKnown(partner, request));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(@RestPath String partnerId, byte[] body, @Context Request request) {
    var id = PartnerIdPath.parse(partnerId);
    var change = ChangePartnerRequest.parse(body);
    return changePartner
        .change(id, change, found -> request.evaluatePreconditions(tag(found)) == null)
        .map(PartnerResource::answer);
  }

  @POST
  @Path("/activation")
  public Uni<Response> activate(@RestPath String partnerId) {
    return activatePartner.activate(PartnerIdPath.parse(partnerId)).map(PartnerResource::answer);
  }

  @POST
  @Path("/deactivation")
  public Uni<Response> deactivate(@RestPath String partnerId) {
    return activatePartner.deactivate(PartnerIdPath.parse(partnerId)).map(PartnerResource::answer);
  }

  private static Response unlessKnown(Partner partner, Request request) {
    var notModified = request.evaluatePreconditions(tag(partner));
    return notModified == null ? answer(partner) : notModified.build();
  }

  private static Response answer(Partner partner) {
    return Response.ok(PartnerView.of(partner)).tag(tag(partner)).build();
  }

  private static EntityTag tag(Partner partner) {
    return new EntityTag(Long.toString(partner.sequence()));
  }
}
