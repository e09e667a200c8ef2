package dev.torg.portal.entry;

import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.visit.Visit;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Whom a person can act for.
 *
 * @param returnTo where to go on then
 */
record RolesPage(Frame frame, List<Choice> partners, Form form, String returnTo)
    implements TemplateInstance {

  /** A partner that the person may act for. */
  record Choice(String partnerId, String name) {

    static Uni<List<Choice>> all(Desk desk, Visit visit) {
      return Account.own(desk, visit).map(Account::partners);
    }
  }
}
