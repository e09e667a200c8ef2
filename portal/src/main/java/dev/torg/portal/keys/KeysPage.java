package dev.torg.portal.keys;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/** The keys of a partner. */
record KeysPage(Frame frame, List<Keys> all, Form form, Optional<String> next)
    implements TemplateInstance {}
