package dev.torg.portal.agreement;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The agreement, to fill in or to look at.
 *
 * @param order that waits for it, empty for none
 */
record AgreementPage(
    Frame frame,
    Agreement agreement,
    Form form,
    String version,
    String order,
    List<String> contracts)
    implements TemplateInstance {

  /** With another form; an empty version leaves the one that was read. */
  AgreementPage with(Form sent, String found) {
    String next = found.isEmpty() ? version : found;
    return new AgreementPage(frame, agreement, sent, next, order, contracts);
  }
}
