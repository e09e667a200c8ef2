package dev.torg.merchant.contracts.api;

import dev.torg.merchant.api.BusinessPath;
import dev.torg.merchant.contracts.app.ListContracts;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.apiversion.VersionedJson;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where the contracts of a merchant can be read, by its identifier or a bare Norwegian number. */
@Cancellable(false)
@Path("/management/v1/merchants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Tag(name = "Merchants")
@APIResponse(
    responseCode = "404",
    description = "No such merchant, or the caller has no active sales unit with it")
public class ContractsResource {

  private final ListContracts listContracts;
  private final ContractAddresses addresses;
  private final CurrentCaller caller;
  private final RequestedVersion version;

  ContractsResource(
      ListContracts listContracts,
      ContractAddresses addresses,
      CurrentCaller caller,
      RequestedVersion version) {
    this.listContracts = listContracts;
    this.addresses = addresses;
    this.caller = caller;
    this.version = version;
  }

  @GET
  @Path("/{scheme}/{id}/contracts")
  @Operation(
      operationId = "listContracts",
      summary = "List the contracts of a merchant",
      description =
          "Gives the addresses of the merchant's signed agreements as PDF documents. Each address"
              + " is new, works without a credential, and expires after some minutes.")
  @APIResponse(
      responseCode = "200",
      description = "The addresses; none when the only agreement was rejected",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ContractUrlsView.class),
              examples = @ExampleObject(name = "one contract", value = ContractUrlsView.EXAMPLE)))
  public Uni<ContractUrlsView> byBusinessIdentifier(String scheme, String id) {
    return answer(BusinessPath.of(scheme, id));
  }

  @GET
  @Path("/{orgno}/contracts")
  @Operation(
      operationId = "listContractsByOrgno",
      summary = "List the contracts of a Norwegian merchant",
      description = "As for a business identifier of the scheme business:NO:ORG.")
  @APIResponse(
      responseCode = "200",
      description = "The addresses; none when the only agreement was rejected",
      content =
          @Content(
              mediaType = VersionedJson.V2023_08,
              schema = @Schema(implementation = ContractUrlsView.class),
              examples = @ExampleObject(name = "one contract", value = ContractUrlsView.EXAMPLE)))
  public Uni<ContractUrlsView> byOrganisationNumber(String orgno) {
    version.fixed(ApiVersion.V2023_08);
    return answer(BusinessPath.norwegian(orgno));
  }

  private Uni<ContractUrlsView> answer(BusinessIdentifier business) {
    return listContracts.of(business, caller.get()).map(addresses::of);
  }
}
