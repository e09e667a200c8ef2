package dev.torg.portal.templates;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/** A template, with the button that starts an order. */
record TemplatePage(Frame frame, Template template) implements TemplateInstance {}
