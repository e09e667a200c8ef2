package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.app.IssueCredential;
import dev.torg.partner.credentials.app.IssuedCredential;
import dev.torg.partner.credentials.app.RevokeCredential;
import dev.torg.partner.credentials.domain.CredentialHolder.OfPartner;
import dev.torg.partner.partners.api.PartnerIdPath;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Where an operator issues and revokes credentials. */
@Path("/operations/v1")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class CredentialsResource {

  private final IssueCredential issueCredential;
  private final RevokeCredential revokeCredential;

  CredentialsResource(IssueCredential issueCredential, RevokeCredential revokeCredential) {
    this.issueCredential = issueCredential;
    this.revokeCredential = revokeCredential;
  }

  @POST
  @Path("/partners/{partnerId}/credentials")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> issueToPartner(@RestPath String partnerId, byte[] body) {
    var holder = new OfPartner(PartnerIdPath.parse(partnerId));
    var request = IssuePartnerCredentialRequest.parse(body);
    return issueCredential
        .issue(request.kind(), holder, request.apiVersion().orElse(null))
        .map(CredentialsResource::shownOnce);
  }

  @POST
  @Path("/credentials")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> issue(byte[] body) {
    var request = IssueCredentialRequest.parse(body);
    return issueCredential
        .issue(request.kind(), request.holder(), null)
        .map(CredentialsResource::shownOnce);
  }

  @DELETE
  @Path("/credentials/{credentialId}")
  public Uni<Void> revoke(@RestPath String credentialId) {
    return revokeCredential.revoke(id(credentialId));
  }

  private static Response shownOnce(IssuedCredential issued) {
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(IssuedCredentialView.of(issued))
        .build();
  }

  private static UUID id(String segment) {
    try {
      return UUID.fromString(segment);
    } catch (IllegalArgumentException noId) {
      throw Problems.notFound();
    }
  }
}
