package dev.torg.merchant.contracts.api;

import dev.torg.merchant.contracts.app.ListContracts;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where the contracts of the business that the person acts for can be read. */
@Cancellable(false)
@Path("/portal/v1/merchant-agreement/contracts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL_MERCHANT)
public class OwnContractsResource {

  private final ListContracts listContracts;
  private final ContractAddresses addresses;
  private final CurrentCaller caller;

  OwnContractsResource(
      ListContracts listContracts, ContractAddresses addresses, CurrentCaller caller) {
    this.listContracts = listContracts;
    this.addresses = addresses;
    this.caller = caller;
  }

  @GET
  public Uni<ContractUrlsView> list() {
    return listContracts.own(caller.actingForMerchant().business()).map(addresses::of);
  }
}
