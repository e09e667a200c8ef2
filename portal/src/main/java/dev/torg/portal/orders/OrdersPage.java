package dev.torg.portal.orders;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A person's list of orders.
 *
 * @param tabs to choose from; none for a merchant, who has few orders and looks at all
 * @param form the days that are looked at, and what is wrong with them
 */
record OrdersPage(
    Frame frame, List<CountedTab> tabs, OrderSearch sought, Form form, Listed<Order> orders)
    implements TemplateInstance {}
