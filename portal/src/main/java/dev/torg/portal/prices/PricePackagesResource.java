package dev.torg.portal.prices;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The price packages of the partner that a person acts for. */
@Cancellable(false)
@Path("/portal/price-packages")
@RolesAllowed(Roles.PORTAL)
public class PricePackagesResource {

  private final Desk desk;

  PricePackagesResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list() {
    Visit visit = desk.visitOfPartner();
    return desk.show(
        visit,
        desk.list(visit, PricePackage.LIST, PricePackage.class)
            .map(packages -> new PricePackagesPage(desk.frame(visit), packages)));
  }
}
