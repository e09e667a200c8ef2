package dev.torg.productorder.filling.app;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import java.util.Optional;

/**
 * Lets persons near an order who act for one of its parties; the others learn how to, or nothing.
 */
final class MerchantAccess {

  private MerchantAccess() {}

  /** For looking: the order's merchant, or its partner. */
  static ProductOrder requireParty(Optional<ProductOrder> found, Optional<Party> party) {
    ProductOrder order = found.orElseThrow(Problems::notFound);
    Party actingFor = party.orElseThrow(() -> actFirst(order));
    if (!order.concerns(actingFor)) {
      throw Problems.notFound();
    }
    if (order.isDeleted()) {
      throw gone("This order was withdrawn by the one who made it.");
    }
    return order;
  }

  /** For acting: the order's merchant, while the order's time has not run out. */
  static ProductOrder requireMerchant(Optional<ProductOrder> found, Optional<Party> party) {
    ProductOrder order = requireParty(found, party);
    if (!party.equals(Optional.of(Party.merchant(order.business())))) {
      throw Problems.forbidden(
          "Only the merchant can do this. Act for " + order.business().text() + " first.");
    }
    return order;
  }

  /** An order whose time has run out is gone for its merchant. */
  static ProductOrder requireUnexpired(ProductOrder order) {
    if (order.status() == OrderStatus.EXPIRED) {
      throw gone(
          "This order was not submitted in time and expired on "
              + order.origin().expiresAt()
              + ". Ask for a new one.");
    }
    return order;
  }

  private static RuntimeException actFirst(ProductOrder order) {
    return Problems.forbidden(
        "This order is for "
            + order.business().text()
            + ". Choose to act for that business first.");
  }

  private static RuntimeException gone(String detail) {
    return Problems.of(ProblemType.GONE, detail);
  }
}
