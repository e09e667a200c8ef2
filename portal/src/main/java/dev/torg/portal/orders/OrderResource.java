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
import dev.torg.portal.page.Texts;
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
import org.jspecify.annotations.Nullable;

/** One order: filled in, sent, followed by its merchant; and as its partner sees it. */
@Cancellable(false)
@Path("/portal/orders/{id}")
@RolesAllowed(Roles.PORTAL)
public class OrderResource {

  private static final String ORDERS = "/portal/v1/product-orders/";
  private static final String SEND = "send";

  private final Desk desk;
  private final FollowedOrders followed;

  OrderResource(Desk desk, FollowedOrders followed) {
    this.desk = desk;
    this.followed = followed;
  }

  @GET
  public Uni<Response> show(@RestPath String id) {
    Visit visit = desk.visit();
    if (visit.partner().isPresent()) {
      return followed.show(visit, id);
    }
    RoleMissing.merchant(visit);
    return read(visit, id).map(read -> desk.pages().show(visit, page(visit, read)));
  }

  /** Saves what was filled in, and sends it off if that button was pressed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> save(@RestPath String id, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    return read(visit, id).chain(now -> save(visit, now, sent));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/answers")
  public Uni<Response> answer(@RestPath String id, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    ApiCall call =
        ApiCall.post(address(id) + "/answers")
            .json(desk.write(Map.of("answer", sent.text("answer"))))
            .ifMatch(sent.text("version"));
    return desk.ask(visit, call)
        .map(answered -> shown(id))
        .onFailure(ApiRefused.class)
        .recoverWithUni(refusal -> again(visit, id, sent, (ApiRefused) refusal));
  }

  private Uni<Response> save(Visit visit, ApiAnswer now, Sent sent) {
    Order order = desk.read(now.body(), Order.class);
    Form form = OrderForm.of(order, sent);
    return patch(visit, order, form, sent)
        .chain(
            version ->
                sent.text("do").equals(SEND)
                    ? send(visit, order, version)
                    : Uni.createFrom().voidItem())
        .map(done -> shown(order.productOrderId()))
        .onFailure(ApiRefused.class)
        .recoverWithUni(
            refusal -> explain(visit, order.productOrderId(), form, (ApiRefused) refusal));
  }

  /** The version after it. */
  private Uni<String> patch(Visit visit, Order order, Form form, Sent sent) {
    Map<String, @Nullable Object> patch = OrderForm.patch(order, form);
    return patch.isEmpty()
        ? Uni.createFrom().item(sent.text("version"))
        : desk.ask(
                visit,
                ApiCall.patch(address(order.productOrderId()))
                    .json(desk.write(patch))
                    .ifMatch(sent.text("version")))
            .map(ApiAnswer::version);
  }

  private Uni<Void> send(Visit visit, Order order, String version) {
    return desk.ask(
            visit, ApiCall.post(address(order.productOrderId()) + "/submission").ifMatch(version))
        .replaceWithVoid();
  }

  private Uni<Response> explain(Visit visit, String id, Form form, ApiRefused refusal) {
    if (!refusal.isAboutValues() && !refusal.isLate()) {
      return Uni.createFrom().failure(refusal);
    }
    return read(visit, id)
        .map(
            now -> {
              Order order = desk.read(now.body(), Order.class);
              Form explained =
                  refusal.isLate() && order.isOpen()
                      ? OrderForm.beside(order, form, Texts.of("order_changed_to", visit.locale()))
                      : form.refused(refusal);
              return desk.pages()
                  .showAgain(
                      visit, new OrderPage(desk.frame(visit), order, explained, now.version()));
            });
  }

  private Uni<Response> again(Visit visit, String id, Sent sent, ApiRefused refusal) {
    return explain(visit, id, Form.of(Map.of("answer", sent.text("answer"))), refusal);
  }

  private Uni<ApiAnswer> read(Visit visit, String id) {
    return desk.get(visit, address(id));
  }

  private OrderPage page(Visit visit, ApiAnswer read) {
    Order order = desk.read(read.body(), Order.class);
    desk.names().remember(RoleMissing.merchant(visit), order.merchantName());
    return new OrderPage(desk.frame(visit), order, OrderForm.of(order), read.version());
  }

  private static String address(String id) {
    return ORDERS + PathId.uuid(id);
  }

  private static Response shown(String id) {
    return Pages.goTo("/portal/orders/" + id);
  }
}
