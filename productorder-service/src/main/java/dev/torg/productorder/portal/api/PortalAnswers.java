package dev.torg.productorder.portal.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.api.OrderTag;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.portal.app.PortalOrder;
import dev.torg.productorder.tracking.api.Renderers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Answers in the portal: to a merchant all of its order, to a partner what its API shows. */
@ApplicationScoped
class PortalAnswers {

  private final Renderers renderers;

  PortalAnswers(Renderers renderers) {
    this.renderers = renderers;
  }

  static EntityTag tag(PortalOrder order) {
    return OrderTag.of(order.order(), "portal-" + order.agreement());
  }

  /** The order, or 304 to a caller that has it already. */
  Response unlessKnown(PortalOrder order, Optional<Party> party, Request request) {
    Response.ResponseBuilder known = request.evaluatePreconditions(tag(order));
    return known == null ? show(order, party) : known.tag(tag(order)).build();
  }

  Response show(PortalOrder order, Optional<Party> party) {
    Object view = isPartner(party) ? partnerView(order) : PortalOrderView.of(order);
    return Response.ok(view).tag(tag(order)).build();
  }

  private Object partnerView(PortalOrder order) {
    return renderers.of(ApiVersion.V2026_01).render(order.order());
  }

  private static boolean isPartner(Optional<Party> party) {
    return party.filter(visitor -> visitor.kind() == Party.Kind.PARTNER).isPresent();
  }
}
