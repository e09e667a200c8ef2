package dev.torg.portal.orders;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** A partner takes an order back that it sent out. */
@Cancellable(false)
@Path("/portal/orders/{id}/withdrawal")
@RolesAllowed(Roles.PORTAL)
public class WithdrawalResource {

  private final Desk desk;
  private final FollowedOrders followed;

  WithdrawalResource(Desk desk, FollowedOrders followed) {
    this.desk = desk;
    this.followed = followed;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> withdraw(@RestPath String id, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visitOfPartner();
    return followed.withdraw(visit, id, new Sent(fields).text("version"));
  }
}
