package dev.torg.productorder.domain;

import dev.torg.platform.business.RuleBroken;
import java.util.Optional;

/**
 * An order is for its merchant, and for its partner to look at: who acts for neither learns how to,
 * or nothing.
 */
public final class OrderIsForItsParties {

  private OrderIsForItsParties() {}

  /** For looking: the order's merchant, or its partner. */
  public static ProductOrder requireParty(Optional<ProductOrder> found, Optional<Party> party) {
    ProductOrder order = found.orElseThrow(RuleBroken::missing);
    Party actingFor = party.orElseThrow(() -> notYet(order));
    if (!order.concerns(actingFor)) {
      throw RuleBroken.missing();
    }
    if (order.isDeleted()) {
      throw RuleBroken.over("This order was withdrawn by the one who made it.");
    }
    return order;
  }

  /** For acting: the order's merchant, while the order's time has not run out. */
  public static ProductOrder requireMerchant(Optional<ProductOrder> found, Optional<Party> party) {
    ProductOrder order = requireParty(found, party);
    if (!party.equals(Optional.of(Party.merchant(order.business())))) {
      throw RuleBroken.notAllowed(
          "Only the merchant can do this. Act for " + order.business().text() + " first.");
    }
    return order;
  }

  /** An order whose time has run out is gone for its merchant. */
  public static ProductOrder requireUnexpired(ProductOrder order) {
    if (order.status() == OrderStatus.EXPIRED) {
      throw RuleBroken.expired(
          "This order was not submitted in time and expired on "
              + order.origin().expiresAt()
              + ". Ask for a new one.");
    }
    return order;
  }

  /** Who has the link that a partner sent learns whom it is for, until the merchant has come. */
  private static RuleBroken notYet(ProductOrder order) {
    boolean isInvitation =
        order.origin().type() == OrderType.PREFILL && order.status() == OrderStatus.CREATED;
    return isInvitation && !order.isDeleted() ? actFirst(order) : RuleBroken.missing();
  }

  private static RuleBroken actFirst(ProductOrder order) {
    return RuleBroken.notAllowed(
        "This order is for "
            + order.business().text()
            + ". Choose to act for that business first.");
  }
}
