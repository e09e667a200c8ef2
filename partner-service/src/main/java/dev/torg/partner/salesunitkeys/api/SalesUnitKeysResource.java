package dev.torg.partner.salesunitkeys.api;

import dev.torg.partner.api.CredentialChangeRequest;
import dev.torg.partner.api.CredentialViews;
import dev.torg.partner.credentials.app.ChangeCredential;
import dev.torg.partner.credentials.app.FindCredentials;
import dev.torg.partner.credentials.app.RevokeCredential;
import dev.torg.partner.salesunitkeys.app.ReplaceSalesUnitKeys;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
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

/** The keys of a sales unit of the business that the person acts for. */
@Cancellable(false)
@Path("/portal/v1/sales-units/{msn}/keys")
@RolesAllowed(Roles.PORTAL_MERCHANT)
@Produces(MediaType.APPLICATION_JSON)
public class SalesUnitKeysResource {

  private final OwnSalesUnit salesUnit;
  private final FindCredentials findCredentials;
  private final ChangeCredential changeCredential;
  private final ReplaceSalesUnitKeys replaceKeys;
  private final RevokeCredential revokeCredential;
  private final CredentialViews views;

  SalesUnitKeysResource(
      OwnSalesUnit salesUnit,
      FindCredentials findCredentials,
      ChangeCredential changeCredential,
      ReplaceSalesUnitKeys replaceKeys,
      RevokeCredential revokeCredential,
      CredentialViews views) {
    this.salesUnit = salesUnit;
    this.findCredentials = findCredentials;
    this.changeCredential = changeCredential;
    this.replaceKeys = replaceKeys;
    this.revokeCredential = revokeCredential;
    this.views = views;
  }

  @GET
  public Uni<Response> show(@RestPath String msn, @Context Request request) {
    return findCredentials.find(salesUnit.own(msn)).map(found -> views.unlessKnown(found, request));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(@RestPath String msn, byte[] body, @Context Request request) {
    var change = Body.read(body, CredentialChangeRequest.class).change();
    return changeCredential
        .change(salesUnit.own(msn), change, views.mustBeLatest(request))
        .map(views::one);
  }

  @POST
  public Uni<Response> replace(@RestPath String msn) {
    return replaceKeys
        .replace(salesUnit.own(msn))
        .map(issued -> views.created(issued, "/portal/v1/sales-units/" + msn + "/keys"));
  }

  @DELETE
  public Uni<Void> revoke(@RestPath String msn, @Context Request request) {
    return revokeCredential.revoke(salesUnit.own(msn), views.mustBeLatest(request));
  }
}
