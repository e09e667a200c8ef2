package dev.torg.partner.credentials.api;

import dev.torg.partner.api.CredentialViews;
import dev.torg.partner.credentials.app.FindCredentials;
import dev.torg.partner.credentials.app.IssueCredential;
import dev.torg.partner.domain.CredentialHolder.OfPartner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.idempotency.ActsOnce;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.paging.ListParameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The keys of the partner that the person acts for. */
@Cancellable(false)
@Path("/portal/v1/credentials")
@RolesAllowed(Roles.PORTAL_PARTNER)
@Produces(MediaType.APPLICATION_JSON)
public class PortalCredentialsResource {

  private final CurrentCaller caller;
  private final FindCredentials findCredentials;
  private final IssueCredential issueCredential;
  private final CredentialViews views;

  PortalCredentialsResource(
      CurrentCaller caller,
      FindCredentials findCredentials,
      IssueCredential issueCredential,
      CredentialViews views) {
    this.caller = caller;
    this.findCredentials = findCredentials;
    this.issueCredential = issueCredential;
    this.views = views;
  }

  @GET
  public Uni<Response> list(
      @RestQuery @Nullable String kind, @BeanParam ListParameters parameters) {
    return findCredentials
        .of(partnerId(), KindParameter.parse(kind), parameters.page())
        .map(page -> views.page(page, parameters));
  }

  @ActsOnce
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> issue(byte[] body) {
    var request = Body.read(body, PartnerCredentialRequest.class);
    return issueCredential
        .issue(request.kind(), new OfPartner(partnerId()), request.wanted())
        .map(issued -> views.created(issued, "/portal/v1/credentials/" + issued.credential().id()));
  }

  private PartnerId partnerId() {
    return new PartnerId(caller.actingForPartner().partnerId());
  }
}
