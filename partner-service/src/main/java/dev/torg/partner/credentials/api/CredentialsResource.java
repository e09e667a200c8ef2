package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.app.IssueCredential;
import dev.torg.partner.credentials.app.RevokeCredential;
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

/** Where an operator issues keys to operators and administrators, and revokes any credential. */
@Path("/operations/v1/credentials")
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
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> issue(byte[] body) {
    var request = IssueCredentialRequest.parse(body);
    return issueCredential
        .issue(request.kind(), request.holder(), null)
        .map(IssuedCredentialView::shownOnce);
  }

  @DELETE
  @Path("/{credentialId}")
  public Uni<Void> revoke(@RestPath String credentialId) {
    return revokeCredential.revoke(id(credentialId));
  }

  private static UUID id(String segment) {
    try {
      return UUID.fromString(segment);
    } catch (IllegalArgumentException noId) {
      throw Problems.notFound();
    }
  }
}
