package dev.torg.portal.partners;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All partners. */
record PartnersPage(Frame frame, List<Partner> partners) implements TemplateInstance {}
