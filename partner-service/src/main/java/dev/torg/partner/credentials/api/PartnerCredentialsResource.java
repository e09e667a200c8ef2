package dev.torg.partner.credentials.api;

import dev.torg.partner.api.CredentialViews;
import dev.torg.partner.credentials.app.FindCredentials;
import dev.torg.partner.credentials.app.IssueCredential;
import dev.torg.partner.domain.CredentialHolder.OfPartner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.problem.PathId;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Where an operator sees a partner's keys and issues others to it. */
@Cancellable(false)
@Path("/operations/v1/partners/{partnerId}/credentials")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PartnerCredentialsResource {

  private final FindCredentials findCredentials;
  private final IssueCredential issueCredential;
  private final CredentialViews views;

  PartnerCredentialsResource(
      FindCredentials findCredentials, IssueCredential issueCredential, CredentialViews views) {
    this.findCredentials = findCredentials;
    this.issueCredential = issueCredential;
    this.views = views;
  }

  @GET
  public Uni<Response> list(
      @RestPath String partnerId,
      @RestQuery @Nullable String kind,
      @BeanParam ListParameters parameters) {
    return findCredentials
        .of(PathId.of(partnerId, PartnerId::new), KindParameter.parse(kind), parameters.page())
        .map(page -> views.page(page, parameters));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> issue(@RestPath String partnerId, byte[] body) {
    var holder = new OfPartner(PathId.of(partnerId, PartnerId::new));
    var request = Body.read(body, IssueLimitedPartnerCredentialRequest.class);
    return issueCredential
        .issue(request.kind(), holder, request.wanted())
        .map(
            issued ->
                views.created(issued, "/operations/v1/credentials/" + issued.credential().id()));
  }
}
