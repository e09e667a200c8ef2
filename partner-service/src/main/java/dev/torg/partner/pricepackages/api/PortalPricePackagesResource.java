package dev.torg.partner.pricepackages.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.pricepackages.app.ListPricePackages;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

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
  public Uni<Response> list(@BeanParam ListParameters parameters) {
    var partner = new PartnerId(caller.actingForPartner().partnerId());
    return listPricePackages
        .of(partner, parameters.page())
        .map(page -> pageLinks.answer(page, PricePackageListView.of(page), parameters));
  }
}
