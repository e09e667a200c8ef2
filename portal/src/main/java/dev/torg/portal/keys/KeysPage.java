package dev.torg.portal.keys;

import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;

/** The keys of a partner. */
record KeysPage(Frame frame, Listed<Keys> all) implements TemplateInstance {}
