package dev.torg.portal.entry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.Api;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.LocalPath;
import dev.torg.portal.page.Names;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.Visit;
import dev.torg.portal.visit.Visits;
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
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Where a person chooses whom to act for. */
@Cancellable(false)
@Path("/portal/roles")
@RolesAllowed(Roles.PORTAL)
public class RolesResource {

  private final Visits visits;
  private final Pages pages;
  private final Api api;
  private final Names names;

  RolesResource(Visits visits, Pages pages, Api api, Names names) {
    this.visits = visits;
    this.pages = pages;
    this.api = api;
    this.names = names;
  }

  @GET
  public Uni<Response> offer(@RestQuery("return_to") @Nullable String returnTo) {
    Visit visit = visits.current();
    Form form = Form.of(Map.of("scheme", "business:NO:ORG"));
    return page(visit, form, LocalPath.of(returnTo)).map(page -> pages.show(visit, page));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> choose(MultivaluedMap<String, String> fields) {
    Visit visit = visits.current();
    Sent sent = new Sent(fields);
    ApiCall call = ApiCall.post("/portal/v1/session/acting-for").json(whom(sent));
    return api.call(call, visit.authorization())
        .map(chosen -> Pages.goTo(sent.path("return_to"), chosen.cookies()))
        .onFailure(ApiRefused.class)
        .recoverWithUni(refused -> offerAgain(visit, sent, (ApiRefused) refused));
  }

  private Buffer whom(Sent sent) {
    return api.write(
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
    return page(visit, form, sent.path("return_to")).map(page -> pages.showAgain(visit, page));
  }

  private static String first(ApiRefused refusal) {
    return refusal.violations().values().stream().findFirst().orElse(refusal.detail());
  }

  private Uni<RolesPage> page(Visit visit, Form form, String returnTo) {
    return api.call(ApiCall.get("/portal/v1/session"), visit.authorization())
        .map(ApiAnswer::body)
        .map(session -> new RolesPage(pages.frame(visit), choices(session), form, returnTo));
  }

  private List<RolesPage.Choice> choices(JsonNode session) {
    List<RolesPage.Choice> choices =
        StreamSupport.stream(session.path("partners").spliterator(), false)
            .map(partner -> api.read(partner, RolesPage.Choice.class))
            .toList();
    choices.forEach(
        choice -> names.remember(new ActingForPartner(choice.partnerId()), choice.name()));
    return choices;
  }
}
