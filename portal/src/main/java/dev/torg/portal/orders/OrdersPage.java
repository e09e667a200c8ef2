package dev.torg.portal.orders;

import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A person's list of orders.
 *
 * @param tabs to choose from; none for a merchant, who has few orders
 */
record OrdersPage(Frame frame, List<OrderTab> tabs, OrderTab chosen, Listed<Order> orders)
    implements TemplateInstance {}
