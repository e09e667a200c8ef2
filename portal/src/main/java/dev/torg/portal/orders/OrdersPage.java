package dev.torg.portal.orders;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * A person's list of orders.
 *
 * @param tabs to choose from; none for a merchant, who has few orders
 * @param query of the chosen tab, to go on with
 */
record OrdersPage(
    Frame frame,
    boolean forPartner,
    List<OrderTab> tabs,
    OrderTab chosen,
    List<Order> orders,
    String query,
    Optional<String> next)
    implements TemplateInstance {}
