package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.api.OrderTag;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.tracking.app.FindProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers with one order, or with 304 to a caller that has it in this rendering already. */
@ApplicationScoped
class OrderAnswers {

  private final FindProductOrder findProductOrder;
  private final Renderers renderers;
  private final CurrentCaller caller;

  OrderAnswers(FindProductOrder findProductOrder, Renderers renderers, CurrentCaller caller) {
    this.findProductOrder = findProductOrder;
    this.renderers = renderers;
    this.caller = caller;
  }

  /** The order of this id, for the caller of this request. */
  Uni<Response> one(String id, ApiVersion version, Request request) {
    return findProductOrder
        .find(OrderPath.id(id), Parties.of(caller.get()))
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
