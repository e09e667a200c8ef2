package dev.torg.productorder.filling.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.api.OrderTag;
import dev.torg.productorder.api.ProductOrderViews;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.filling.app.MerchantOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Answers in the portal: to a merchant all of its order, to a partner what its API shows. */
@ApplicationScoped
class MerchantOrderAnswers {

  private final ProductOrderViews views;

  MerchantOrderAnswers(ProductOrderViews views) {
    this.views = views;
  }

  static EntityTag tag(MerchantOrder order) {
    return OrderTag.of(order.order(), "portal-" + order.agreement());
  }

  /** The order, or 304 to a caller that has it already. */
  Response unlessKnown(MerchantOrder order, Optional<Party> party, Request request) {
    Response.ResponseBuilder known = request.evaluatePreconditions(tag(order));
    return known == null ? show(order, party) : known.tag(tag(order)).build();
  }

  Response show(MerchantOrder order, Optional<Party> party) {
    Object view = isPartner(party) ? partnerView(order) : MerchantOrderView.of(order);
    return Response.ok(view).tag(tag(order)).build();
  }

  private Object partnerView(MerchantOrder order) {
    return views.of(order.order(), ApiVersion.V2026_01);
  }

  private static boolean isPartner(Optional<Party> party) {
    return party.filter(visitor -> visitor.kind() == Party.Kind.PARTNER).isPresent();
  }
}
