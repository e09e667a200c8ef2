package dev.torg.partner.acts.api;

import dev.torg.partner.credentials.api.CredentialIdPath;
import dev.torg.partner.credentials.app.FindCredentials;
import dev.torg.partner.credentials.domain.CredentialReference.Any;
import dev.torg.platform.act.OperatorActAnswers;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Tells operators who of them did what about a credential. */
@Cancellable(false)
@Path("/operations/v1/credentials/{credentialId}/acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class CredentialActsResource {

  private final FindCredentials findCredentials;
  private final OperatorActAnswers answers;

  CredentialActsResource(FindCredentials findCredentials, OperatorActAnswers answers) {
    this.findCredentials = findCredentials;
    this.answers = answers;
  }

  @GET
  public Uni<Response> list(
      @RestPath String credentialId,
      @RestQuery @Nullable String limit,
      @RestQuery @Nullable String cursor,
      @Context UriInfo uri) {
    PageRequest wanted = PageRequest.of(limit, cursor);
    return findCredentials
        .find(new Any(CredentialIdPath.parse(credentialId)))
        .chain(found -> answers.about(Topics.CREDENTIALS, found.id().toString(), wanted, uri));
  }
}
