package dev.torg.portal.webhooks;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One message to a webhook: what became of it, and once more. */
@Cancellable(false)
@Path("/portal/webhooks/{id}/deliveries/{messageId}")
@RolesAllowed(Roles.PORTAL)
public class DeliveryResource {

  private final Desk desk;

  DeliveryResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show(@RestPath String id, @RestPath String messageId) {
    Visit visit = desk.visitOfSomebody();
    return desk.show(
        visit,
        desk.get(visit, address(id, messageId), Delivery.Tried.class)
            .map(
                tried ->
                    new DeliveryPage(desk.frame(visit), id, tried.delivery(), tried.attempts())));
  }

  @POST
  @Path("/resend")
  public Uni<Response> resend(@RestPath String id, @RestPath String messageId) {
    Visit visit = desk.visit();
    return desk.act(
        visit,
        ApiCall.post(address(id, messageId) + "/resend"),
        "/portal/webhooks/" + id + "/deliveries/" + messageId);
  }

  private static String address(String id, String messageId) {
    return Webhook.address(id) + "/deliveries/" + PathId.uuid(messageId);
  }
}
