package dev.torg.portal.orders;

import dev.torg.platform.problem.PathId;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Query;
import dev.torg.portal.page.Texts;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** What a partner sees and does of an order that it sent out. */
@ApplicationScoped
class FollowedOrders {

  private static final String ORDERS = "/portal/v1/product-orders/";

  private final Desk desk;

  FollowedOrders(Desk desk) {
    this.desk = desk;
  }

  Uni<Response> show(Visit visit, String id) {
    return desk.show(visit, page(visit, id, Form.EMPTY));
  }

  /** Takes the order back; shows it as it is now where somebody was quicker. */
  Uni<Response> withdraw(Visit visit, String id, String version) {
    Form changed = Form.EMPTY.beside(Form.EMPTY, visit.locale());
    return desk.orExplain(
        visit,
        desk.remove(
            visit, ApiCall.delete(ORDERS + PathId.uuid(id)).ifMatch(version), "/portal/orders"),
        late -> page(visit, id, changed));
  }

  private Uni<FollowedOrderPage> page(Visit visit, String id, Form form) {
    return desk.get(visit, ORDERS + PathId.uuid(id)).map(read -> page(visit, read, form));
  }

  private FollowedOrderPage page(Visit visit, ApiAnswer read, Form form) {
    Order order = desk.read(read.body(), Order.class);
    return new FollowedOrderPage(
        desk.frame(visit), order, form, mail(visit, order), read.version());
  }

  private static String mail(Visit visit, Order order) {
    if (order.productOrderUrl() == null) {
      return "";
    }
    String subject = Texts.of("follow_mail_subject", visit.locale());
    String body = Texts.of("follow_mail_body", visit.locale()) + "\r\n\r\n";
    return "mailto:?subject="
        + Query.encoded(subject)
        + "&body="
        + Query.encoded(body + order.productOrderUrl());
  }
}
