package dev.torg.portal.templates;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
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

/** Where the link of a template leads: an order can be started from it. */
@Cancellable(false)
@Path("/portal/templates/{id}")
@RolesAllowed(Roles.PORTAL)
public class TemplateResource {

  private final Desk desk;

  TemplateResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show(@RestPath String id) {
    Visit visit = desk.visitOfMerchant();
    return desk.show(
        visit,
        desk.get(visit, "/portal/v1/product-order-templates/" + PathId.uuid(id), Template.class)
            .map(template -> new TemplatePage(desk.frame(visit), template)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> start(@RestPath String id, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visitOfMerchant();
    ApiCall call =
        ApiCall.post("/portal/v1/product-orders")
            .json(desk.write(Map.of("templateId", PathId.uuid(id))));
    return desk.ask(visit, new Sent(fields).once(call))
        .map(
            started ->
                Pages.goTo("/portal/orders/" + started.body().path("productOrderId").asText()));
  }
}
