package dev.torg.portal.entry;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/** Where an operator proves itself with its keys. */
record OperatorPage(Frame frame, Form form) implements TemplateInstance {}
