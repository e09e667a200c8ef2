package dev.torg.portal.review;

import dev.torg.portal.agreement.Agreement;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The merchant agreements, those that wait first. */
record AgreementsPage(
    Frame frame, List<String> tabs, String status, Listed<Agreement> agreements, Form form)
    implements TemplateInstance {}
