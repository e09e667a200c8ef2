package dev.torg.portal.review;

import dev.torg.portal.orders.Order;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The orders that wait for an operator.
 *
 * @param status that is shown, empty for all
 */
record ReviewPage(Frame frame, List<String> tabs, String status, Listed<Order> orders)
    implements TemplateInstance {}
