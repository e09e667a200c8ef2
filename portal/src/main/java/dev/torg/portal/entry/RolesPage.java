package dev.torg.portal.entry;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * Whom a person can act for, or as an operator; any other business in which the business registry
 * names it, too.
 *
 * @param returnTo where to go on then
 */
record RolesPage(Frame frame, Account account, Form form, String returnTo)
    implements TemplateInstance {

  /** A partner that the person may act for. */
  record Choice(String partnerId, String name) {}

  /** A business whose people let the person act for it. */
  record Business(String scheme, String id) {}
}
