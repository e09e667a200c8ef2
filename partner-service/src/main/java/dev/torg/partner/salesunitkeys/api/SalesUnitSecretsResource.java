package dev.torg.partner.salesunitkeys.api;

import dev.torg.partner.api.CredentialViews;
import dev.torg.partner.api.RotateRequest;
import dev.torg.partner.credentials.app.RotateCredential;
import dev.torg.partner.salesunitkeys.app.RevealSalesUnitKeys;
import dev.torg.platform.idempotency.ActsOnce;
import dev.torg.platform.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where the secrets of a sales unit's keys are made, and shown this once. */
@Cancellable(false)
@Path("/portal/v1/sales-units/{msn}/keys")
@RolesAllowed(Roles.PORTAL_MERCHANT)
@Produces(MediaType.APPLICATION_JSON)
public class SalesUnitSecretsResource {

  private final OwnSalesUnit salesUnit;
  private final RevealSalesUnitKeys revealKeys;
  private final RotateCredential rotateCredential;
  private final CredentialViews views;

  SalesUnitSecretsResource(
      OwnSalesUnit salesUnit,
      RevealSalesUnitKeys revealKeys,
      RotateCredential rotateCredential,
      CredentialViews views) {
    this.salesUnit = salesUnit;
    this.revealKeys = revealKeys;
    this.rotateCredential = rotateCredential;
    this.views = views;
  }

  @POST
  @Path("/reveal")
  public Uni<Response> reveal(@RestPath String msn) {
    return revealKeys.reveal(salesUnit.own(msn)).map(revealed -> views.shownOnce(revealed));
  }

  @ActsOnce
  @POST
  @Path("/rotation")
  public Uni<Response> rotate(@RestPath String msn, byte[] body, @Context Request request) {
    var wanted = RotateRequest.read(body);
    return rotateCredential
        .rotate(salesUnit.own(msn), wanted.parts(), wanted.overlap(), views.mustBeLatest(request))
        .map(rotated -> views.shownOnce(rotated));
  }
}
