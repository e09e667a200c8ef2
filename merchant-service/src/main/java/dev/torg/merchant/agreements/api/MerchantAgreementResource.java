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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
  @Operation(
      operationId = "readMerchantAgreement",
      summary = "Read the own agreement",
      description = "Of the business that the person acts for: drafted, signed, or none yet.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MerchantAgreementView.class),
              examples = @ExampleObject(name = "example", value = MerchantAgreementView.EXAMPLE)))
  @APIResponse(responseCode = "304", description = "The agreement is the one already known")
  public Uni<Response> read(@Context Request request) {
    return readAgreement.of(business()).map(overview -> unlessKnown(overview, request));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "draftMerchantAgreement",
      summary = "Draft the own agreement",
      description = "Replaces what is filled in, until it is signed.")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MerchantAgreementView.class),
              examples = @ExampleObject(name = "example", value = MerchantAgreementView.EXAMPLE)))
  @APIResponse(responseCode = "400", description = "A member is missing, unknown or not accepted")
  @APIResponse(responseCode = "409", description = "The agreement is signed already")
  @APIResponse(responseCode = "412", description = "The agreement has changed since it was read")
  public Uni<Response> draft(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = AgreementFormView.class),
                      examples =
                          @ExampleObject(name = "example", value = AgreementFormView.EXAMPLE)))
          byte[] body,
      @Context Request request) {
    AgreementForm form = new AgreementFormReader(LocalDate.now(clock)).read(body);
    return draftAgreement
        .put(business(), form, revision -> Preconditions.mustBeLatest(request, tag(revision)))
        .map(MerchantAgreementResource::answer);
  }

  @POST
  @Path("/signature")
  @Operation(
      operationId = "signMerchantAgreement",
      summary = "Sign the own agreement",
      description =
          "Needs a fresh login with eID and the right to sign, as the business registry shows it"
              + " now. The contract is printed.")
  @APIResponse(
      responseCode = "200",
      description = "The signed agreement",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = MerchantAgreementView.class),
              examples = @ExampleObject(name = "example", value = MerchantAgreementView.EXAMPLE)))
  @APIResponse(
      responseCode = "403",
      description = "The login is too old, or the right to sign is missing")
  @APIResponse(
      responseCode = "409",
      description =
          "There is no draft, the company is not registered, or the agreement is signed already")
  public Uni<Response> sign() {
    return signAgreement.by(caller.portal(), business()).map(MerchantAgreementResource::answer);
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
