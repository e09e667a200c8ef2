package dev.torg.portal.orders;

import dev.torg.platform.problem.PathId;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Query;
import dev.torg.portal.page.Texts;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What a partner sees and does of an order that it sent out. */
@ApplicationScoped
class FollowedOrders {

  private static final String ORDERS = "/portal/v1/product-orders/";

  private final Desk desk;

  FollowedOrders(Desk desk) {
    this.desk = desk;
  }

  Uni<Response> show(Visit visit, String id) {
    return desk.get(visit, ORDERS + PathId.uuid(id))
        .map(read -> page(visit, read, Form.of(Map.of())))
        .map(page -> desk.pages().show(visit, page));
  }

  /** Takes the order back; shows it as it is now where somebody was quicker. */
  Uni<Response> withdraw(Visit visit, String id, String version) {
    String address = ORDERS + PathId.uuid(id);
    return desk.ask(visit, ApiCall.delete(address).ifMatch(version))
        .map(gone -> Pages.goTo("/portal/orders"))
        .onFailure(refusal -> refusal instanceof ApiRefused late && late.isLate())
        .recoverWithUni(
            late ->
                desk.get(visit, address)
                    .map(now -> page(visit, now, changed(visit)))
                    .map(page -> desk.pages().showAgain(visit, page)));
  }

  private static Form changed(Visit visit) {
    return new Form(Map.of(), Map.of("", Texts.of("remedy_412", visit.locale())));
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
