package dev.torg.portal.review;

import dev.torg.portal.orders.Order;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * The orders that wait for an operator.
 *
 * @param status that is shown, empty for all
 * @param query that shows the same tab
 */
record ReviewPage(
    Frame frame,
    List<String> tabs,
    String status,
    String query,
    List<Order> orders,
    Optional<String> next)
    implements TemplateInstance {}
