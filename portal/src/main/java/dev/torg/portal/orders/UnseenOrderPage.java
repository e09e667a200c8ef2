package dev.torg.portal.orders;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * What somebody sees instead of an order.
 *
 * @param lead what to do about it
 * @param rolesUrl where to act for somebody else, from where the order is come back to
 * @param id under which the log knows the request, empty for none
 */
record UnseenOrderPage(Frame frame, UnseenOrder why, String lead, String rolesUrl, String id)
    implements TemplateInstance {}
