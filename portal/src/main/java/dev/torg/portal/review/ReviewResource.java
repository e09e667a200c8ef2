package dev.torg.portal.review;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.portal.acts.Activity;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.orders.FilledMembers;
import dev.torg.portal.orders.Order;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
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

  /** What the queue can be asked for: who has been decided on has left it. */
  private static final List<String> TABS =
      List.of("SUBMITTED", "PENDING", "PROCESSING", "AWAITING_CUSTOMER");

  private final Desk desk;
  private final Activity activity;

  ReviewResource(Desk desk, Activity activity) {
    this.desk = desk;
    this.activity = activity;
  }

  @GET
  public Uni<Response> list(@RestQuery @Nullable String status) {
    Visit visit = desk.visit();
    String chosen = status != null && TABS.contains(status) ? status : "";
    String path = chosen.isEmpty() ? REVIEW : REVIEW + "?status=" + chosen;
    return desk.show(
        visit,
        desk.list(visit, path, Order.class)
            .map(orders -> new ReviewPage(desk.frame(visit), TABS, chosen, orders)));
  }

  @GET
  @Path("/{id}")
  public Uni<Response> show(@RestPath String id) {
    Visit visit = desk.visit();
    return desk.show(visit, read(visit, id, Form.EMPTY));
  }

  @GET
  @Path("/{id}/acts")
  public Uni<Response> acts(@RestPath String id) {
    return activity.about(address(id), id, "/portal/review/" + id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{id}/{act}")
  public Uni<Response> act(
      @RestPath String id, @RestPath String act, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    Form form = Form.of(Map.of("question", sent.text("question"), "reason", sent.text("reason")));
    return desk.orExplain(
        visit,
        desk.act(visit, Decision.call(desk, address(id), act, sent), "/portal/review/" + id),
        refusal -> read(visit, id, form.explained(refusal, Form.EMPTY, visit.locale())));
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
}
