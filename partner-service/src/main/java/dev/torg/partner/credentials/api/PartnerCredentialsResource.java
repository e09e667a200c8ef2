package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.app.IssueCredential;
import dev.torg.partner.credentials.domain.CredentialHolder.OfPartner;
import dev.torg.partner.partners.api.PartnerIdPath;
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

/** Where an operator issues keys to a partner. */
@Path("/operations/v1/partners/{partnerId}/credentials")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PartnerCredentialsResource {

  private final IssueCredential issueCredential;

  PartnerCredentialsResource(IssueCredential issueCredential) {
    this.issueCredential = issueCredential;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> issue(@RestPath String partnerId, byte[] body) {
    var holder = new OfPartner(PartnerIdPath.parse(partnerId));
    var request = IssuePartnerCredentialRequest.parse(body);
    return issueCredential
        .issue(request.kind(), holder, request.apiVersion().orElse(null))
        .map(IssuedCredentialView::shownOnce);
  }
}
