package dev.torg.portal.entry;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Whom a person can act for.
 *
 * @param returnTo where to go on then
 */
record RolesPage(Frame frame, List<Choice> partners, Form form, String returnTo)
    implements TemplateInstance {

  /** A partner that the person may act for. */
  record Choice(String partnerId, String name) {}
}
