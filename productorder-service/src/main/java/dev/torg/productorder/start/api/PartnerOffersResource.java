package dev.torg.productorder.start.api;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.productorder.start.app.ListPartnerOffers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The partners that a merchant can order with. */
@Cancellable(false)
@Path("/portal/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL_MERCHANT)
public class PartnerOffersResource {

  private final ListPartnerOffers listPartnerOffers;
  private final PageLinks links;

  PartnerOffersResource(ListPartnerOffers listPartnerOffers, PageLinks links) {
    this.listPartnerOffers = listPartnerOffers;
    this.links = links;
  }

  @GET
  public Uni<Response> list(@BeanParam ListParameters parameters) {
    PageRequest page = parameters.page();
    return listPartnerOffers
        .list(page)
        .map(offers -> links.answer(offers, offers.map(PartnerOfferView::of).items(), parameters));
  }
}
