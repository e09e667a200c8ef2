package dev.torg.productorder.api;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.ProductOrder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.stream.Stream;

/**
 * The entity tag of an order as one rendering shows it; expiry changes it without a write. It tells
 * no state that the rendering hides.
 */
public final class OrderTag {

  private OrderTag() {}

  public static EntityTag of(ProductOrder order, String rendering) {
    String time = order.status() == OrderStatus.EXPIRED ? "-expired-" : "-";
    return new EntityTag(order.revision().sequence() + time + rendering);
  }

  /**
   * Lets a change go on only from the state that the caller read, in whichever of the renderings;
   * from any when it names none.
   */
  public static void mustBeLatest(Request request, ProductOrder order, Stream<String> renderings) {
    if (renderings.noneMatch(
        rendering -> request.evaluatePreconditions(of(order, rendering)) == null)) {
      throw RuleBroken.outOfDate();
    }
  }
}
