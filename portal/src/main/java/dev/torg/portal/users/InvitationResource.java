package dev.torg.portal.users;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where the address of an invitation leads: it can be taken up, and one acts there at once. */
@Cancellable(false)
@Path("/portal/invitations/{code}")
@RolesAllowed(Roles.PORTAL)
public class InvitationResource {

  private final Desk desk;

  InvitationResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Response show(@RestPath String code) {
    Visit visit = desk.visit();
    return desk.pages().show(visit, new InvitationPage(desk.frame(visit), code));
  }

  /** Once taken up, a role is there to be chosen. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> takeUp(@RestPath String code, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    ApiCall call =
        ApiCall.post("/portal/v1/session/invitations").json(desk.write(Map.of("code", code)));
    return desk.once(
        desk.ask(visit, new Sent(fields).once(call))
            .chain(granted -> desk.ask(visit, role(granted.body())))
            .map(chosen -> Pages.goTo("/portal", chosen.cookies())),
        () -> Pages.goTo("/portal/roles"));
  }

  private ApiCall role(JsonNode granted) {
    return ApiCall.post("/portal/v1/session/acting-for").json(desk.write(whom(granted)));
  }

  private static Map<String, JsonNode> whom(JsonNode granted) {
    String member = granted.has("business") ? "business" : "partnerId";
    return Map.of(member, granted.get(member));
  }
}
