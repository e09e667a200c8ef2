package dev.torg.portal.orders;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.RoleMissing;
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
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** One order: filled in, sent, followed by its merchant; and as its partner sees it. */
@Cancellable(false)
@Path("/portal/orders/{id}")
@RolesAllowed(Roles.PORTAL)
public class OrderResource {

  private static final String ORDERS = "/portal/v1/product-orders/";
  private static final String SEND = "send";
  private static final String SIGN = "sign";

  private final Desk desk;
  private final FollowedOrders followed;
  private final UnseenOrders unseen;

  OrderResource(Desk desk, FollowedOrders followed, UnseenOrders unseen) {
    this.desk = desk;
    this.followed = followed;
    this.unseen = unseen;
  }

  @GET
  public Uni<Response> show(@RestPath String id) {
    Visit visit = desk.visit();
    if (visit.partner().isPresent()) {
      return unseen.orExplain(visit, id, followed.show(visit, id));
    }
    RoleMissing.merchant(visit);
    return unseen.orExplain(visit, id, desk.show(visit, page(visit, id, OrderForm::of)));
  }

  /**
   * Saves what was filled in, and sends it off if that button was pressed, or goes on to the
   * agreement, which leads back here.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> save(@RestPath String id, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    return unseen.orExplain(
        visit,
        id,
        desk.get(visit, address(id))
            .map(now -> desk.read(now.body(), Order.class))
            .chain(order -> save(visit, id, order, sent)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/answers")
  public Uni<Response> answer(@RestPath String id, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    Map<String, String> answer = Map.of("answer", sent.text("answer"));
    ApiCall call =
        ApiCall.post(address(id) + "/answers")
            .json(desk.write(answer))
            .ifMatch(sent.text("version"));
    return unseen.orExplain(visit, id, acted(visit, id, desk.ask(visit, call), Form.of(answer)));
  }

  private Uni<Response> save(Visit visit, String id, Order order, Sent sent) {
    Form form = OrderForm.of(order, sent);
    Uni<String> saved = patch(visit, id, OrderForm.patch(order, form), sent.text("version"));
    return switch (sent.text("do")) {
      case SEND -> acted(visit, id, saved.chain(version -> send(visit, id, version)), form);
      case SIGN -> acted(visit, id, saved, "/portal/agreement?order=" + id, form);
      default -> acted(visit, id, saved, form);
    };
  }

  /** The version after it. */
  private Uni<String> patch(
      Visit visit, String id, Map<String, @Nullable Object> patch, String version) {
    return patch.isEmpty()
        ? Uni.createFrom().item(version)
        : desk.ask(visit, ApiCall.patch(address(id)).json(desk.write(patch)).ifMatch(version))
            .map(ApiAnswer::version);
  }

  private Uni<ApiAnswer> send(Visit visit, String id, String version) {
    return desk.ask(visit, ApiCall.post(address(id) + "/submission").ifMatch(version));
  }

  private Uni<Response> acted(Visit visit, String id, Uni<?> act, Form form) {
    return acted(visit, id, act, "/portal/orders/" + id, form);
  }

  private Uni<Response> acted(Visit visit, String id, Uni<?> act, String next, Form form) {
    return desk.orExplain(
        visit,
        act.map(done -> Pages.goTo(next)),
        refusal -> page(visit, id, now -> explained(visit, now, form, refusal)));
  }

  private static Form explained(Visit visit, Order now, Form sent, ApiRefused refusal) {
    return sent.explained(refusal, now.isOpen() ? OrderForm.of(now) : Form.EMPTY, visit.locale());
  }

  private Uni<OrderPage> page(Visit visit, String id, Function<Order, Form> form) {
    return desk.get(visit, address(id)).map(read -> page(visit, read, form));
  }

  private OrderPage page(Visit visit, ApiAnswer read, Function<Order, Form> form) {
    Order order = desk.read(read.body(), Order.class);
    desk.names().remember(RoleMissing.merchant(visit), order.merchantName());
    return new OrderPage(
        desk.frame(visit),
        order,
        FilledMembers.of(order.form()),
        form.apply(order),
        read.version());
  }

  private static String address(String id) {
    return ORDERS + PathId.uuid(id);
  }
}
