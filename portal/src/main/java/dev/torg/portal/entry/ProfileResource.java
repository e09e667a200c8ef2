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
import java.util.Objects;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Who one is here. */
@Cancellable(false)
@Path("/portal/profile")
@RolesAllowed({Roles.PORTAL, Roles.OPERATOR})
public class ProfileResource {

  private final Desk desk;

  ProfileResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show() {
    Visit visit = desk.visit();
    Uni<Account> account =
        visit.isOperator() ? Uni.createFrom().item(Account.NONE) : Account.own(desk, visit);
    return desk.show(
        visit,
        account.map(
            own ->
                new ProfilePage(
                    desk.frame(visit),
                    Objects.requireNonNull(visit.caller()).subject().toString(),
                    visit.person().map(PortalCaller::authenticatedAt),
                    own)));
  }
}
