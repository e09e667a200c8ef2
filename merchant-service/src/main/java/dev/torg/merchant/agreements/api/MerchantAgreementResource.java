package dev.torg.merchant.agreements.api;

import dev.torg.merchant.agreements.app.DraftMerchantAgreement;
import dev.torg.merchant.agreements.app.ReadMerchantAgreement;
import dev.torg.merchant.agreements.app.SignMerchantAgreement;
import dev.torg.merchant.domain.AgreementForm;
import dev.torg.merchant.domain.AgreementOverview;
import dev.torg.merchant.domain.AgreementRevision;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Preconditions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The merchant agreement of the business that the person acts for. */
@Cancellable(false)
@Path("/portal/v1/merchant-agreement")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL_MERCHANT)
public class MerchantAgreementResource {

  private final ReadMerchantAgreement readAgreement;
  private final DraftMerchantAgreement draftAgreement;
  private final SignMerchantAgreement signAgreement;
  private final CurrentCaller caller;
  private final Clock clock;

  MerchantAgreementResource(
      ReadMerchantAgreement readAgreement,
      DraftMerchantAgreement draftAgreement,
      SignMerchantAgreement signAgreement,
      CurrentCaller caller,
      Clock clock) {
    this.readAgreement = readAgreement;
    this.draftAgreement = draftAgreement;
    this.signAgreement = signAgreement;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  public Uni<Response> read(@Context Request request) {
    return readAgreement.of(business()).map(overview -> unlessKnown(overview, request));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> draft(byte[] body, @Context Request request) {
    AgreementForm form = AgreementFormView.read(body, LocalDate.now(clock));
    return draftAgreement
        .put(business(), form, revision -> mustNameWhatIsThere(request, revision))
        .map(MerchantAgreementResource::answer);
  }

  @POST
  @Path("/signature")
  public Uni<Response> sign(@Context Request request) {
    return signAgreement
        .by(
            caller.portal(),
            business(),
            revision -> Preconditions.mustNameLatest(request, tag(revision)))
        .map(MerchantAgreementResource::answer);
  }

  /** A first draft replaces nothing that could have been read. */
  private static void mustNameWhatIsThere(Request request, AgreementRevision revision) {
    if (revision.isOfNothing()) {
      Preconditions.mustBeLatest(request, tag(revision));
    } else {
      Preconditions.mustNameLatest(request, tag(revision));
    }
  }

  private BusinessIdentifier business() {
    return caller.actingForMerchant().business();
  }

  private static Response unlessKnown(AgreementOverview overview, Request request) {
    return Preconditions.unlessKnown(
        request, tag(overview.revision()), () -> Response.ok(MerchantAgreementView.of(overview)));
  }

  private static Response answer(AgreementOverview overview) {
    return Response.ok(MerchantAgreementView.of(overview)).tag(tag(overview.revision())).build();
  }

  private static EntityTag tag(AgreementRevision revision) {
    return new EntityTag(revision.text());
  }
}
