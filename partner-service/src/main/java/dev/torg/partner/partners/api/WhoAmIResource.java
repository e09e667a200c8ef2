package dev.torg.partner.partners.api;

import dev.torg.partner.api.CallingPartner;
import dev.torg.partner.domain.Partner;
import dev.torg.partner.partners.app.FindPartners;
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

/** Tells a partner who it is. */
@Cancellable(false)
@Path("/management/v1/partners/whoami")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
public class WhoAmIResource {

  private final CallingPartner callingPartner;
  private final FindPartners findPartners;

  WhoAmIResource(CallingPartner callingPartner, FindPartners findPartners) {
    this.callingPartner = callingPartner;
    this.findPartners = findPartners;
  }

  @GET
  public Uni<Response> whoAmI(@Context Request request) {
    return findPartners.byId(callingPartner.id()).map(partner -> answer(partner, request));
  }

  private static Response answer(Partner partner, Request request) {
    var tag = new EntityTag(Long.toString(partner.sequence()));
    return Preconditions.unlessKnown(request, tag, () -> Response.ok(WhoAmIView.of(partner)));
  }
}
