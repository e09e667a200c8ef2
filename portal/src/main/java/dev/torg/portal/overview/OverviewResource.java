package dev.torg.portal.overview;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The first page of who acts for somebody. */
@Cancellable(false)
@Path("/portal/overview")
@RolesAllowed(Roles.PORTAL)
public class OverviewResource {

  private final Desk desk;
  private final PartnerOverview ofPartner;
  private final MerchantOverview ofMerchant;

  OverviewResource(Desk desk, PartnerOverview ofPartner, MerchantOverview ofMerchant) {
    this.desk = desk;
    this.ofPartner = ofPartner;
    this.ofMerchant = ofMerchant;
  }

  @GET
  public Uni<Response> show() {
    Visit visit = desk.visitOfSomebody();
    return desk.show(
        visit, visit.partner().isPresent() ? ofPartner.page(visit) : ofMerchant.page(visit));
  }
}
