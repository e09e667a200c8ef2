package dev.torg.portal.orders;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * An order as the merchant sees it.
 *
 * @param version that a change must still find
 */
record OrderPage(Frame frame, Order order, Form form, String version) implements TemplateInstance {}
