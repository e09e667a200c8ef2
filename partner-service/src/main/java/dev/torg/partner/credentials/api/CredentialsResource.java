package dev.torg.partner.credentials.api;

import dev.torg.partner.api.CredentialViews;
import dev.torg.partner.credentials.app.FindCredentials;
import dev.torg.partner.credentials.app.IssueCredential;
import dev.torg.platform.identity.Roles;
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

/** Where an operator sees every credential, and issues keys to operators and administrators. */
@Cancellable(false)
@Path("/operations/v1/credentials")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class CredentialsResource {

  private final FindCredentials findCredentials;
  private final IssueCredential issueCredential;
  private final CredentialViews views;

  CredentialsResource(
      FindCredentials findCredentials, IssueCredential issueCredential, CredentialViews views) {
    this.findCredentials = findCredentials;
    this.issueCredential = issueCredential;
    this.views = views;
  }

  @GET
  public Uni<Response> list(
      @RestQuery @Nullable String kind, @BeanParam ListParameters parameters) {
    return findCredentials
        .all(KindParameter.parse(kind), parameters.page())
        .map(page -> views.page(page, parameters));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> issue(byte[] body) {
    var request = IssueCredentialRequest.read(body);
    return issueCredential
        .issue(request.kind(), request.holder(), request.wanted())
        .map(
            issued ->
                views.created(issued, "/operations/v1/credentials/" + issued.credential().id()));
  }
}
