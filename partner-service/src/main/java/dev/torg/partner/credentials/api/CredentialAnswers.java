package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.app.ChangeCredential;
import dev.torg.partner.credentials.app.FindCredentials;
import dev.torg.partner.credentials.app.IssuedCredential;
import dev.torg.partner.credentials.app.RotateCredential;
import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialChange;
import dev.torg.partner.credentials.domain.CredentialReference;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;

/** What all resources with credentials answer alike, whoever asks. */
@ApplicationScoped
class CredentialAnswers {

  private final FindCredentials findCredentials;
  private final ChangeCredential changeCredential;
  private final RotateCredential rotateCredential;
  private final PageLinks pageLinks;
  private final Clock clock;

  CredentialAnswers(
      FindCredentials findCredentials,
      ChangeCredential changeCredential,
      RotateCredential rotateCredential,
      PageLinks pageLinks,
      Clock clock) {
    this.findCredentials = findCredentials;
    this.changeCredential = changeCredential;
    this.rotateCredential = rotateCredential;
    this.pageLinks = pageLinks;
    this.clock = clock;
  }

  Response page(Page<Credential> page, UriInfo uriInfo) {
    var answer = Response.ok(CredentialListView.of(page, clock.instant()));
    pageLinks.next(uriInfo, page).ifPresent(link -> answer.header("Link", link));
    return answer.build();
  }

  Uni<Response> show(CredentialReference reference, Request request) {
    return findCredentials.find(reference).map(credential -> unlessKnown(credential, request));
  }

  Uni<Response> change(CredentialReference reference, CredentialChange change, Request request) {
    return changeCredential
        .change(reference, change, found -> isAsKnown(found, request))
        .map(this::answer);
  }

  Uni<Response> rotate(CredentialReference reference, byte[] body, Request request) {
    var wanted = RotateRequest.parse(body);
    return rotateCredential
        .rotate(reference, wanted.parts(), wanted.overlap(), found -> isAsKnown(found, request))
        .map(rotated -> shownOnce(rotated, Response.Status.OK));
  }

  /** The only answer with these secrets. */
  Response shownOnce(IssuedCredential issued, Response.Status status) {
    return IssuedCredentialView.shownOnce(issued, status).tag(tag(issued.credential())).build();
  }

  private boolean isAsKnown(Credential credential, Request request) {
    return request.evaluatePreconditions(tag(credential)) == null;
  }

  private Response unlessKnown(Credential credential, Request request) {
    var notModified = request.evaluatePreconditions(tag(credential));
    return notModified == null ? answer(credential) : notModified.build();
  }

  private Response answer(Credential credential) {
    return Response.ok(CredentialView.of(credential, clock.instant())).tag(tag(credential)).build();
  }

  /** Time alone can end keys, so that their state is part of the tag. */
  private EntityTag tag(Credential credential) {
    return new EntityTag(credential.sequence() + "-" + credential.status(clock.instant()).name());
  }
}
