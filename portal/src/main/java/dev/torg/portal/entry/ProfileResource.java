package dev.torg.portal.entry;

import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Who one is here. */
@Cancellable(false)
@Path("/portal/profile")
@RolesAllowed(Roles.PORTAL)
public class ProfileResource {

  private final Desk desk;

  ProfileResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show() {
    Visit visit = desk.visit();
    PortalCaller person = visit.person().orElseThrow();
    return desk.show(
        visit,
        Account.own(desk, visit)
            .map(
                own ->
                    new ProfilePage(
                        desk.frame(visit),
                        person.userId().toString(),
                        person.authenticatedAt(),
                        own)));
  }
}
