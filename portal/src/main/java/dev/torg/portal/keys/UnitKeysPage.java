package dev.torg.portal.keys;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** The keys of a sales unit, if it has any. */
record UnitKeysPage(Frame frame, String msn, Optional<Keys> keys, String version, Form form)
    implements TemplateInstance {}
