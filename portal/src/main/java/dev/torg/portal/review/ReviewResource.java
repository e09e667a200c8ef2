package dev.torg.portal.review;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Problems;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.orders.Order;
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

/** The review of orders: take one, ask, approve, reject. */
@Cancellable(false)
@Path("/portal/review")
@RolesAllowed(Roles.OPERATOR)
public class ReviewResource {

  private static final String REVIEW = "/operations/v1/review/product-orders";
  private static final List<String> TABS =
      List.of("SUBMITTED", "PENDING", "PROCESSING", "AWAITING_CUSTOMER", "APPROVED", "STOPPED");

  private final Desk desk;

  ReviewResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list(
      @RestQuery @Nullable String status, @RestQuery @Nullable String cursor) {
    Visit visit = desk.visit();
    String chosen = status != null && TABS.contains(status) ? status : "";
    return desk.list(visit, chosen.isEmpty() ? REVIEW : REVIEW + "?status=" + chosen, cursor)
        .map(
            answer ->
                new ReviewPage(
                    desk.frame(visit),
                    TABS,
                    chosen,
                    chosen.isEmpty() ? "" : "status=" + chosen,
                    desk.readAll(answer.body(), Order.class),
                    answer.nextCursor()))
        .map(page -> desk.pages().show(visit, page));
  }

  @GET
  @Path("/{id}")
  public Uni<Response> show(@RestPath String id) {
    Visit visit = desk.visit();
    return read(visit, id, Form.of(Map.of())).map(page -> desk.pages().show(visit, page));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{id}/{act}")
  public Uni<Response> act(
      @RestPath String id, @RestPath String act, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    ApiCall call = ApiCall.post(address(id) + "/" + act).ifMatch(sent.text("version"));
    return desk.ask(visit, with(call, act, sent))
        .map(done -> shown(id))
        .onFailure(ApiRefused.class)
        .recoverWithUni(refusal -> explain(visit, id, sent, (ApiRefused) refusal));
  }

  private ApiCall with(ApiCall call, String act, Sent sent) {
    return switch (act) {
      case "take", "approval" -> call;
      case "question" -> call.json(desk.write(Map.of("question", sent.text("question"))));
      case "rejection" -> call.json(desk.write(Map.of("reason", sent.text("reason"))));
      default -> throw Problems.notFound();
    };
  }

  /** Who was late sees what became of the order. */
  private Uni<Response> explain(Visit visit, String id, Sent sent, ApiRefused refusal) {
    if (!refusal.isAboutValues() && !refusal.isLate()) {
      return Uni.createFrom().failure(refusal);
    }
    Form form =
        Form.of(Map.of("question", sent.text("question"), "reason", sent.text("reason")))
            .refused(refusal);
    return read(visit, id, form).map(page -> desk.pages().showAgain(visit, page));
  }

  private Uni<ReviewedOrderPage> read(Visit visit, String id, Form form) {
    return desk.get(visit, address(id)).map(answer -> page(visit, answer, form));
  }

  private ReviewedOrderPage page(Visit visit, ApiAnswer answer, Form form) {
    Order order = desk.read(answer.body(), Order.class);
    return new ReviewedOrderPage(
        desk.frame(visit), order, FilledMembers.of(order.form()), form, answer.version());
  }

  private static String address(String id) {
    return REVIEW + "/" + PathId.uuid(id);
  }

  private static Response shown(String id) {
    return Pages.goTo("/portal/review/" + id);
  }
}
