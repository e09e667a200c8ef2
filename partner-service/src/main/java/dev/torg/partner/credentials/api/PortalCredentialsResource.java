package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.app.FindCredentials;
import dev.torg.partner.credentials.app.IssueCredential;
import dev.torg.partner.credentials.app.RevokeCredential;
import dev.torg.partner.credentials.domain.CredentialHolder.OfPartner;
import dev.torg.partner.credentials.domain.CredentialReference.OfOnePartner;
import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.platform.identity.CurrentCaller;
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

/** The keys of the partner that the person acts for. Those of others do not exist here. */
@Cancellable(false)
@Path("/portal/v1/credentials")
@RolesAllowed(Roles.PORTAL_PARTNER)
@Produces(MediaType.APPLICATION_JSON)
public class PortalCredentialsResource {

  private final CurrentCaller caller;
  private final FindCredentials findCredentials;
  private final IssueCredential issueCredential;
  private final RevokeCredential revokeCredential;
  private final CredentialAnswers answers;

  PortalCredentialsResource(
      CurrentCaller caller,
      FindCredentials findCredentials,
      IssueCredential issueCredential,
      RevokeCredential revokeCredential,
      CredentialAnswers answers) {
    this.caller = caller;
    this.findCredentials = findCredentials;
    this.issueCredential = issueCredential;
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
        .of(partnerId(), KindParameter.parse(kind), PageRequest.of(limit, cursor))
        .map(page -> answers.page(page, uriInfo));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> issue(byte[] body) {
    var request = IssuePartnerCredentialRequest.ofPartner(body);
    return issueCredential
        .issue(request.kind(), new OfPartner(partnerId()), request.wanted())
        .map(issued -> answers.shownOnce(issued, Response.Status.CREATED));
  }

  @GET
  @Path("/{credentialId}")
  public Uni<Response> show(@RestPath String credentialId, @Context Request request) {
    return answers.show(own(credentialId), request);
  }

  @PATCH
  @Path("/{credentialId}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(
      @RestPath String credentialId, byte[] body, @Context Request request) {
    return answers.change(own(credentialId), ChangeMembers.patchOfHolder(body), request);
  }

  @POST
  @Path("/{credentialId}/rotation")
  public Uni<Response> rotate(
      @RestPath String credentialId, byte[] body, @Context Request request) {
    return answers.rotate(own(credentialId), body, request);
  }

  @DELETE
  @Path("/{credentialId}")
  public Uni<Void> revoke(@RestPath String credentialId) {
    return revokeCredential.revoke(own(credentialId));
  }

  private OfOnePartner own(String credentialId) {
    return new OfOnePartner(partnerId(), CredentialIdPath.parse(credentialId));
  }

  private PartnerId partnerId() {
    return new PartnerId(caller.actingForPartner().partnerId());
  }
}
