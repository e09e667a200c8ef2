package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.app.FindCredentials;
import dev.torg.partner.credentials.app.IssueCredential;
import dev.torg.partner.credentials.app.RevokeCredential;
import dev.torg.partner.credentials.domain.CredentialReference.Any;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.PageRequest;
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
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Where an operator looks after every credential, and issues keys to operators and administrators.
 */
@Cancellable(false)
@Path("/operations/v1/credentials")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class CredentialsResource {

  private final IssueCredential issueCredential;
  private final FindCredentials findCredentials;
  private final RevokeCredential revokeCredential;
  private final CredentialAnswers answers;

  CredentialsResource(
      IssueCredential issueCredential,
      FindCredentials findCredentials,
      RevokeCredential revokeCredential,
      CredentialAnswers answers) {
    this.issueCredential = issueCredential;
    this.findCredentials = findCredentials;
    this.revokeCredential = revokeCredential;
    this.answers = answers;
  }

  @GET
  public Uni<Response> list(
      @RestQuery @Nullable String kind,
      @RestQuery @Nullable String limit,
      @RestQuery @Nullable String cursor,
      @Context UriInfo uriInfo) {
    return findCredentials
        .all(KindParameter.parse(kind), PageRequest.of(limit, cursor))
        .map(page -> answers.page(page, uriInfo));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> issue(byte[] body) {
    var request = IssueCredentialRequest.parse(body);
    return issueCredential
        .issue(request.kind(), request.holder(), request.wanted())
        .map(issued -> answers.shownOnce(issued, Response.Status.CREATED));
  }

  @GET
  @Path("/{credentialId}")
  public Uni<Response> show(@RestPath String credentialId, @Context Request request) {
    return answers.show(any(credentialId), request);
  }

  @PATCH
  @Path("/{credentialId}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(
      @RestPath String credentialId, byte[] body, @Context Request request) {
    return answers.change(any(credentialId), ChangeMembers.patchOfOperator(body), request);
  }

  @POST
  @Path("/{credentialId}/rotation")
  public Uni<Response> rotate(
      @RestPath String credentialId, byte[] body, @Context Request request) {
    return answers.rotate(any(credentialId), body, request);
  }

  @DELETE
  @Path("/{credentialId}")
  public Uni<Void> revoke(@RestPath String credentialId) {
    return revokeCredential.revoke(any(credentialId));
  }

  private static Any any(String credentialId) {
    return new Any(CredentialIdPath.parse(credentialId));
  }
}
