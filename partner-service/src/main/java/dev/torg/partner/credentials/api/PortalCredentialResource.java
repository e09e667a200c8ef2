package dev.torg.partner.credentials.api;

import dev.torg.partner.api.CredentialChangeRequest;
import dev.torg.partner.api.CredentialViews;
import dev.torg.partner.api.RotateRequest;
import dev.torg.partner.credentials.app.ChangeCredential;
import dev.torg.partner.credentials.app.FindCredentials;
import dev.torg.partner.credentials.app.RevokeCredential;
import dev.torg.partner.credentials.app.RotateCredential;
import dev.torg.partner.domain.CredentialReference.OfOnePartner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.idempotency.ActsOnce;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One set of keys of the partner that the person acts for. Those of others do not exist here. */
@Cancellable(false)
@Path("/portal/v1/credentials/{credentialId}")
@RolesAllowed(Roles.PORTAL_PARTNER)
@Produces(MediaType.APPLICATION_JSON)
public class PortalCredentialResource {

  private final CurrentCaller caller;
  private final FindCredentials findCredentials;
  private final ChangeCredential changeCredential;
  private final RotateCredential rotateCredential;
  private final RevokeCredential revokeCredential;
  private final CredentialViews views;

  PortalCredentialResource(
      CurrentCaller caller,
      FindCredentials findCredentials,
      ChangeCredential changeCredential,
      RotateCredential rotateCredential,
      RevokeCredential revokeCredential,
      CredentialViews views) {
    this.caller = caller;
    this.findCredentials = findCredentials;
    this.changeCredential = changeCredential;
    this.rotateCredential = rotateCredential;
    this.revokeCredential = revokeCredential;
    this.views = views;
  }

  @GET
  public Uni<Response> show(@RestPath String credentialId, @Context Request request) {
    return findCredentials.find(own(credentialId)).map(found -> views.unlessKnown(found, request));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(
      @RestPath String credentialId, byte[] body, @Context Request request) {
    var change = Body.read(body, CredentialChangeRequest.class).change();
    return changeCredential
        .change(own(credentialId), change, views.mustBeLatest(request))
        .map(views::one);
  }

  @ActsOnce
  @POST
  @Path("/rotation")
  public Uni<Response> rotate(
      @RestPath String credentialId, byte[] body, @Context Request request) {
    var wanted = RotateRequest.read(body);
    return rotateCredential
        .rotate(own(credentialId), wanted.parts(), wanted.overlap(), views.mustBeLatest(request))
        .map(rotated -> views.shownOnce(rotated));
  }

  @DELETE
  public Uni<Void> revoke(@RestPath String credentialId, @Context Request request) {
    return revokeCredential.revoke(own(credentialId), views.mustBeLatest(request));
  }

  private OfOnePartner own(String credentialId) {
    return new OfOnePartner(
        new PartnerId(caller.actingForPartner().partnerId()), PathId.uuid(credentialId));
  }
}
