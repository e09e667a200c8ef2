package dev.torg.portal.entry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.identity.SessionCookie;
import dev.torg.portal.client.Api;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
import dev.torg.portal.page.Texts;
import dev.torg.portal.visit.Visit;
import dev.torg.portal.visit.Visits;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Lets an operator in, who has keys. */
@Cancellable(false)
@Path("/portal/operator")
@PermitAll
public class OperatorResource {

  private final Visits visits;
  private final Pages pages;
  private final Api api;
  private final SessionCookie cookie;

  OperatorResource(Visits visits, Pages pages, Api api, SessionCookie cookie) {
    this.visits = visits;
    this.pages = pages;
    this.api = api;
    this.cookie = cookie;
  }

  @GET
  public Response ask() {
    Visit visit = visits.current();
    return pages.show(visit, new OperatorPage(pages.frame(visit), Form.EMPTY));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> enter(MultivaluedMap<String, String> fields) {
    Visit visit = visits.current();
    Sent sent = new Sent(fields);
    return api.call(ApiCall.token(sent.text("clientId"), sent.text("clientSecret")), null)
        .map(this::entered)
        .onFailure(refusal -> refusal instanceof ApiRefused refused && refused.status() < 429)
        .recoverWithItem(() -> askAgain(visit, sent));
  }

  private Response entered(ApiAnswer bought) {
    JsonNode token = bought.body();
    return Response.fromResponse(Pages.goTo("/portal"))
        .cookie(
            cookie.holding(
                token.path("access_token").asText(),
                Duration.ofSeconds(token.path("expires_in").asInt())))
        .build();
  }

  private Response askAgain(Visit visit, Sent sent) {
    Form form =
        new Form(
            Map.of("clientId", sent.text("clientId")),
            Map.of("clientId", Texts.of("operator_wrong", visit.locale())));
    return pages.showAgain(visit, new OperatorPage(pages.frame(visit), form));
  }
}
