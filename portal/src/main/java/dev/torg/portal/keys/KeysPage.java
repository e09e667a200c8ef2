package dev.torg.portal.keys;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;

/**
 * The keys of a partner.
 *
 * @param form the name of new ones, or of those that get another, and what is wrong with it
 * @param renamed the client id of those that get another name, empty for none
 */
record KeysPage(Frame frame, Listed<Keys> all, Form form, String renamed)
    implements TemplateInstance {}
