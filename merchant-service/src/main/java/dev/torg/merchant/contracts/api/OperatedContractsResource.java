package dev.torg.merchant.contracts.api;

import dev.torg.merchant.api.BusinessPath;
import dev.torg.merchant.contracts.app.ListContracts;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where operators can read the contracts of a merchant. */
@Cancellable(false)
@Path("/operations/v1/merchants/{scheme}/{id}/contracts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class OperatedContractsResource {

  private final ListContracts listContracts;
  private final ContractAddresses addresses;
  private final CurrentCaller caller;

  OperatedContractsResource(
      ListContracts listContracts, ContractAddresses addresses, CurrentCaller caller) {
    this.listContracts = listContracts;
    this.addresses = addresses;
    this.caller = caller;
  }

  @GET
  public Uni<ContractUrlsView> list(@RestPath String scheme, @RestPath String id) {
    return listContracts.of(BusinessPath.of(scheme, id), caller.get()).map(addresses::of);
  }
}
