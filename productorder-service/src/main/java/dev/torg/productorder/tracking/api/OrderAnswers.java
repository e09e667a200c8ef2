package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.api.OrderTag;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.tracking.app.AdmitSalesUnit;
import dev.torg.productorder.tracking.app.FindProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers with one order, or with 304 to a caller that has it in this rendering already. */
@ApplicationScoped
class OrderAnswers {

  private final AdmitSalesUnit admit;
  private final FindProductOrder findProductOrder;
  private final Renderers renderers;
  private final CurrentCaller caller;

  OrderAnswers(
      AdmitSalesUnit admit,
      FindProductOrder findProductOrder,
      Renderers renderers,
      CurrentCaller caller) {
    this.admit = admit;
    this.findProductOrder = findProductOrder;
    this.renderers = renderers;
    this.caller = caller;
  }

  /**
   * The order of this id, for the caller of this request.
   *
   * @param msn the sales unit that the caller says it speaks for, if any
   */
  Uni<Response> one(String id, @Nullable String msn, ApiVersion version, Request request) {
    UUID orderId = OrderPath.id(id);
    Party party = Parties.of(caller.get());
    return admit
        .admit(msn, party)
        .chain(() -> findProductOrder.find(orderId, party))
        .map(order -> answer(order, version, request));
  }

  private Response answer(ProductOrder order, ApiVersion version, Request request) {
    EntityTag tag = OrderTag.of(order, version.text());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null
        ? Response.ok(renderers.of(version).render(order)).tag(tag).build()
        : unchanged.tag(tag).build();
  }
}
