package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.api.OrderTag;
import dev.torg.productorder.domain.ProductOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers with one order, or with 304 to a caller that has it in this rendering already. */
@ApplicationScoped
class OrderAnswers {

  private final Renderers renderers;

  OrderAnswers(Renderers renderers) {
    this.renderers = renderers;
  }

  Response one(ProductOrder order, ApiVersion version, Request request) {
    EntityTag tag = OrderTag.of(order, version.text());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null
        ? Response.ok(renderers.of(version).render(order)).tag(tag).build()
        : unchanged.tag(tag).build();
  }
}
