package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Preconditions;
import dev.torg.platform.problem.Problems;
import dev.torg.productorder.api.OrderTag;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.ProductOrderViews;
import dev.torg.productorder.domain.OrderType;
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
  private final ProductOrderViews views;
  private final CurrentCaller caller;

  OrderAnswers(FindProductOrder findProductOrder, ProductOrderViews views, CurrentCaller caller) {
    this.findProductOrder = findProductOrder;
    this.views = views;
    this.caller = caller;
  }

  /** Any order of this id that names the caller of this request. */
  Uni<Response> any(String id, ApiVersion version, Request request) {
    return find(id).map(order -> answer(order, version, request));
  }

  /** As {@link #any}, of prefilled orders only: version 1 was published for them alone. */
  Uni<Response> prefilled(String id, ApiVersion version, Request request) {
    return find(id)
        .invoke(OrderAnswers::requirePrefilled)
        .map(order -> answer(order, version, request));
  }

  private Uni<ProductOrder> find(String id) {
    return findProductOrder.find(PathId.uuid(id), Parties.of(caller.get()));
  }

  private static void requirePrefilled(ProductOrder order) {
    if (order.origin().type() != OrderType.PREFILL) {
      throw Problems.notFound();
    }
  }

  private Response answer(ProductOrder order, ApiVersion version, Request request) {
    EntityTag tag = OrderTag.of(order, version.text());
    return Preconditions.unlessKnown(request, tag, () -> Response.ok(views.of(order, version)));
  }
}
