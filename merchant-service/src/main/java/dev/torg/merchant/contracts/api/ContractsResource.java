package dev.torg.merchant.contracts.api;

import dev.torg.merchant.api.BusinessPath;
import dev.torg.merchant.contracts.app.ListContracts;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where the contracts of a merchant can be read, by its identifier or a bare Norwegian number. */
@Cancellable(false)
@Path("/management/v1/merchants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
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
  public Uni<ContractUrlsView> byBusinessIdentifier(String scheme, String id) {
    return answer(BusinessPath.of(scheme, id));
  }

  @GET
  @Path("/{orgno}/contracts")
  public Uni<ContractUrlsView> byOrganisationNumber(String orgno) {
    version.fixed(ApiVersion.V2023_08);
    return answer(BusinessPath.norwegian(orgno));
  }

  private Uni<ContractUrlsView> answer(BusinessIdentifier business) {
    return listContracts.of(business, caller.get()).map(addresses::of);
  }
}
