package dev.torg.portal.review;

import dev.torg.portal.orders.FilledMembers.Filled;
import dev.torg.portal.orders.Order;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** An order with everything in it, and what an operator can do with it. */
record ReviewedOrderPage(Frame frame, Order order, List<Filled> filled, Form form, String version)
    implements TemplateInstance {}
