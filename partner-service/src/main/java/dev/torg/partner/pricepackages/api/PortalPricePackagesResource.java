package dev.torg.partner.pricepackages.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.pricepackages.app.ListPricePackages;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The price packages that the partner whom the person acts for can order with. */
@Cancellable(false)
@Path("/portal/v1/price-packages")
@RolesAllowed(Roles.PORTAL_PARTNER)
@Produces(MediaType.APPLICATION_JSON)
public class PortalPricePackagesResource {

  private final CurrentCaller caller;
  private final ListPricePackages listPricePackages;
  private final PageLinks pageLinks;

  PortalPricePackagesResource(
      CurrentCaller caller, ListPricePackages listPricePackages, PageLinks pageLinks) {
    this.caller = caller;
    this.listPricePackages = listPricePackages;
    this.pageLinks = pageLinks;
  }

  @GET
  public Uni<Response> list(
      @RestQuery @Nullable String limit,
      @RestQuery @Nullable String cursor,
      @Context UriInfo uriInfo) {
    var partner = new PartnerId(caller.actingForPartner().partnerId());
    return listPricePackages
        .of(partner, PageRequest.of(limit, cursor))
        .map(page -> pageLinks.answer(page, PricePackageListView.of(page), uriInfo));
  }
}
