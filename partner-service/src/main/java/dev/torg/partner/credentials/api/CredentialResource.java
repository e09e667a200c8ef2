package dev.torg.partner.credentials.api;

import dev.torg.partner.api.CredentialViews;
import dev.torg.partner.api.RotateRequest;
import dev.torg.partner.credentials.app.ChangeCredential;
import dev.torg.partner.credentials.app.FindCredentials;
import dev.torg.partner.credentials.app.RevokeCredential;
import dev.torg.partner.credentials.app.RotateCredential;
import dev.torg.partner.domain.CredentialReference.Any;
import dev.torg.platform.act.ActAnswers;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

/** One credential of whatever holder and kind, in the hands of an operator. */
@Cancellable(false)
@Path("/operations/v1/credentials/{credentialId}")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class CredentialResource {

  private final FindCredentials findCredentials;
  private final ChangeCredential changeCredential;
  private final RotateCredential rotateCredential;
  private final RevokeCredential revokeCredential;
  private final CredentialViews views;
  private final ActAnswers acts;
  private final CurrentCaller caller;

  CredentialResource(
      FindCredentials findCredentials,
      ChangeCredential changeCredential,
      RotateCredential rotateCredential,
      RevokeCredential revokeCredential,
      CredentialViews views,
      ActAnswers acts,
      CurrentCaller caller) {
    this.findCredentials = findCredentials;
    this.changeCredential = changeCredential;
    this.rotateCredential = rotateCredential;
    this.revokeCredential = revokeCredential;
    this.views = views;
    this.acts = acts;
    this.caller = caller;
  }

  @GET
  public Uni<Response> show(@RestPath String credentialId, @Context Request request) {
    return findCredentials.find(any(credentialId)).map(found -> views.unlessKnown(found, request));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(
      @RestPath String credentialId, byte[] body, @Context Request request) {
    var change = Body.read(body, ChangeAnyCredentialRequest.class).change();
    return changeCredential
        .change(any(credentialId), change, views.mustBeLatest(request))
        .map(views::one);
  }

  @POST
  @Path("/rotation")
  public Uni<Response> rotate(
      @RestPath String credentialId, byte[] body, @Context Request request) {
    var wanted = RotateRequest.read(body);
    return rotateCredential
        .rotateOwn(
            caller.operator().id(),
            any(credentialId),
            wanted.parts(),
            wanted.overlap(),
            views.mustBeLatest(request))
        .map(rotated -> views.shownOnce(rotated));
  }

  @DELETE
  public Uni<Void> revoke(@RestPath String credentialId, @Context Request request) {
    return revokeCredential.revoke(any(credentialId), views.mustBeLatest(request));
  }

  @GET
  @Path("/acts")
  public Uni<Response> listActs(
      @RestPath String credentialId, @BeanParam ListParameters parameters) {
    PageRequest wanted = parameters.page();
    return findCredentials
        .find(any(credentialId))
        .chain(found -> acts.about(Topics.CREDENTIALS, found.id().toString(), wanted, parameters));
  }

  private static Any any(String credentialId) {
    return new Any(PathId.uuid(credentialId));
  }
}
