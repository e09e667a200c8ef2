package dev.torg.portal.entry;

import dev.torg.platform.business.Access;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.LocalPath;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Where a person chooses whom to act for. */
@Cancellable(false)
@Path("/portal/roles")
@RolesAllowed(Roles.PORTAL)
public class RolesResource {

  private final Desk desk;

  RolesResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> offer(@RestQuery("return_to") @Nullable String returnTo) {
    Visit visit = desk.visit();
    Form form = Form.of(Map.of("scheme", "business:NO:ORG"));
    return desk.show(visit, page(visit, form, LocalPath.of(returnTo)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> choose(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    ApiCall call = ApiCall.post("/portal/v1/session/acting-for").json(whom(sent));
    return desk.ask(visit, call)
        .map(chosen -> Pages.goTo(sent.path("return_to"), chosen.cookies()))
        .onFailure(ApiRefused.class)
        .recoverWithUni(refused -> offerAgain(visit, sent, (ApiRefused) refused));
  }

  private Buffer whom(Sent sent) {
    if (sent.has("operator")) {
      return desk.write(Map.of("operator", true));
    }
    return desk.write(
        sent.find("partnerId")
            .<Map<String, Object>>map(partnerId -> Map.of("partnerId", partnerId))
            .orElseGet(() -> Map.of("business", business(sent))));
  }

  private static Map<String, String> business(Sent sent) {
    return Map.of("scheme", sent.text("scheme"), "id", sent.text("id").replace(" ", ""));
  }

  private Uni<Response> offerAgain(Visit visit, Sent sent, ApiRefused refusal) {
    if (!refusal.isAboutValues() && refusal.status() != 403) {
      return Uni.createFrom().failure(refusal);
    }
    String text = refusal.status() == 403 ? refusal.detail() : first(refusal);
    Form form =
        new Form(Map.of("scheme", sent.text("scheme"), "id", sent.text("id")), Map.of("id", text));
    return page(visit, form, sent.path("return_to"))
        .map(page -> desk.pages().showAgain(visit, page));
  }

  private static String first(ApiRefused refusal) {
    return refusal.violations().values().stream().findFirst().orElse(refusal.detail());
  }

  private Uni<RolesPage> page(Visit visit, Form form, String returnTo) {
    return Account.own(desk, visit)
        .invoke(own -> own.partners().forEach(this::remember))
        .map(own -> new RolesPage(desk.frame(visit), own, form, returnTo));
  }

  private void remember(RolesPage.Choice partner) {
    desk.names().remember(new ActingForPartner(partner.partnerId(), Access.ADMIN), partner.name());
  }
}
