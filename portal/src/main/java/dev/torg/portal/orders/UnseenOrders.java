package dev.torg.portal.orders;

import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Query;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Tells whoever was given the address of an order why it does not show, and what to do. */
@ApplicationScoped
class UnseenOrders {

  private final Desk desk;

  UnseenOrders(Desk desk) {
    this.desk = desk;
  }

  /** The answer; a page of its own if the API refuses because of the order. */
  Uni<Response> orExplain(Visit visit, String id, Uni<Response> answer) {
    return answer
        .onFailure(ApiRefused.class)
        .recoverWithUni(refused -> explain(visit, id, (ApiRefused) refused));
  }

  private Uni<Response> explain(Visit visit, String id, ApiRefused refusal) {
    return UnseenOrder.of(visit, refusal)
        .map(why -> Uni.createFrom().item(page(visit, id, refusal, why)))
        .orElseGet(() -> Uni.createFrom().failure(refusal));
  }

  private Response page(Visit visit, String id, ApiRefused refusal, UnseenOrder why) {
    String roles = "/portal/roles?return_to=" + Query.encoded("/portal/orders/" + id);
    Frame frame = desk.frame(visit);
    String whom = why.isOthers() ? frame.actingFor() : refusal.partnerName();
    return desk.pages()
        .show(
            visit,
            refusal.status(),
            new UnseenOrderPage(
                frame, why, why.lead(whom, visit.locale()), roles, refusal.instance()));
  }
}
