package dev.torg.portal.orders;

import dev.torg.portal.orders.FilledMembers.Filled;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * An order as the merchant sees it.
 *
 * @param version that a change must still find
 */
record OrderPage(Frame frame, Order order, List<Filled> filled, Form form, String version)
    implements TemplateInstance {}
