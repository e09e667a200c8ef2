package dev.torg.portal.review;

import dev.torg.portal.agreement.Agreement;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/** The merchant agreements, those that wait first. */
record AgreementsPage(
    Frame frame,
    List<String> tabs,
    String status,
    String query,
    List<Agreement> agreements,
    Form form,
    Optional<String> next)
    implements TemplateInstance {}
