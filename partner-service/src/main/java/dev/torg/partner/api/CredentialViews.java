package dev.torg.partner.api;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.IssuedCredential;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.problem.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Shows credentials as they are now, whoever asks. */
@ApplicationScoped
public class CredentialViews {

  private final PageLinks pageLinks;
  private final Clock clock;

  CredentialViews(PageLinks pageLinks, Clock clock) {
    this.pageLinks = pageLinks;
    this.clock = clock;
  }

  public Response page(Page<Credential> page, ListParameters parameters) {
    return pageLinks.answer(page, CredentialListView.of(page, clock.instant()), parameters);
  }

  public Response one(Credential credential) {
    return shown(credential).tag(tag(credential)).build();
  }

  public Response unlessKnown(Credential credential, Request request) {
    return Preconditions.unlessKnown(request, tag(credential), () -> shown(credential));
  }

  /** Fails for a credential that is not as the caller of this request knows it. */
  public Consumer<Credential> mustBeLatest(Request request) {
    return credential -> Preconditions.mustBeLatest(request, tag(credential));
  }

  /** As {@link #shownOnce}, of new keys, which are at this address from now on. */
  public Response created(IssuedCredential issued, String address) {
    return secrets(
        issued, Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, address));
  }

  /** The only answer with these secrets, which nothing on the way may keep. */
  public Response shownOnce(IssuedCredential issued) {
    return secrets(issued, Response.ok());
  }

  private Response secrets(IssuedCredential issued, ResponseBuilder answer) {
    return answer
        .header("Cache-Control", "no-store")
        .entity(IssuedCredentialView.of(issued))
        .tag(tag(issued.credential()))
        .build();
  }

  private ResponseBuilder shown(Credential credential) {
    return Response.ok(CredentialView.of(credential, clock.instant()));
  }

  /**
   * Time alone can end keys, use is no change, and others may be at the same address once these are
   * revoked: all are part of the tag.
   */
  private EntityTag tag(Credential credential) {
    LocalDate used = credential.life().lastUsedOn();
    return new EntityTag(
        "%s-%d-%s%s"
            .formatted(
                credential.id(),
                credential.sequence(),
                credential.status(clock.instant()).name(),
                used == null ? "" : "-" + used));
  }
}
