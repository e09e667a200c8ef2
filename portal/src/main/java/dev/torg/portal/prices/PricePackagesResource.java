package dev.torg.portal.prices;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.RoleMissing;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

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
  public Uni<Response> list(@RestQuery @Nullable String cursor) {
    Visit visit = desk.visit();
    RoleMissing.partner(visit);
    return desk.list(visit, "/portal/v1/price-packages", cursor)
        .map(
            answer ->
                new PricePackagesPage(
                    desk.frame(visit),
                    desk.readAll(answer.body().path("pricePackages"), PricePackage.class),
                    answer.nextCursor()))
        .map(page -> desk.pages().show(visit, page));
  }
}
