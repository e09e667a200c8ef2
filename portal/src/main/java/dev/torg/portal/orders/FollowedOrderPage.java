package dev.torg.portal.orders;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * An order as its partner follows it.
 *
 * @param mail the address of a mail with the link in it; empty where there is no link
 * @param version that a withdrawal must still find
 */
record FollowedOrderPage(Frame frame, Order order, Form form, String mail, String version)
    implements TemplateInstance {}
