package dev.torg.portal.templates;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * A template, with the button that starts an order.
 *
 * @param key by which an order is started once, however often the button is pressed
 */
record TemplatePage(Frame frame, Template template, String key) implements TemplateInstance {}
