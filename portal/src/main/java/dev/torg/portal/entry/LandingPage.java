package dev.torg.portal.entry;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/** What Torg is, and where to log in. */
record LandingPage(Frame frame) implements TemplateInstance {}
