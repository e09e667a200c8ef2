package dev.torg.portal.review;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Problems;
import dev.torg.portal.agreement.Agreement;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The review of merchant agreements. */
@Cancellable(false)
@Path("/portal/agreements")
@RolesAllowed(Roles.OPERATOR)
public class AgreementsResource {

  private static final String REVIEW = "/operations/v1/review/merchant-agreements";
  private static final String WAITING = "PROCESSING";
  private static final List<String> TABS = List.of(WAITING, "ACTIVE", "REJECTED");

  private final Desk desk;

  AgreementsResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list(
      @RestQuery @Nullable String status, @RestQuery @Nullable String cursor) {
    Visit visit = desk.visit();
    String chosen = status != null && TABS.contains(status) ? status : WAITING;
    return page(visit, chosen, cursor, Form.of(Map.of()))
        .map(page -> desk.pages().show(visit, page));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{id}/{act}")
  public Uni<Response> decide(
      @RestPath String id, @RestPath String act, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    ApiCall call =
        ApiCall.post(REVIEW + "/" + PathId.uuid(id) + "/" + act).ifMatch(sent.text("version"));
    return desk.ask(visit, with(call, act, sent))
        .map(done -> Pages.goTo("/portal/agreements"))
        .onFailure(ApiRefused.class)
        .recoverWithUni(refusal -> explain(visit, (ApiRefused) refusal));
  }

  private ApiCall with(ApiCall call, String act, Sent sent) {
    return switch (act) {
      case "approval" -> call;
      case "rejection" -> call.json(desk.write(Map.of("reason", sent.text("reason"))));
      default -> throw Problems.notFound();
    };
  }

  private Uni<Response> explain(Visit visit, ApiRefused refusal) {
    if (!refusal.isAboutValues() && !refusal.isLate()) {
      return Uni.createFrom().failure(refusal);
    }
    return page(visit, WAITING, null, Form.of(Map.of()).refused(refusal))
        .map(page -> desk.pages().showAgain(visit, page));
  }

  private Uni<AgreementsPage> page(Visit visit, String status, @Nullable String cursor, Form form) {
    return desk.list(visit, REVIEW + "?status=" + status, cursor)
        .map(
            answer ->
                new AgreementsPage(
                    desk.frame(visit),
                    TABS,
                    status,
                    "status=" + status,
                    desk.readAll(answer.body().path("merchantAgreements"), Agreement.class),
                    form,
                    answer.nextCursor()));
  }
}
