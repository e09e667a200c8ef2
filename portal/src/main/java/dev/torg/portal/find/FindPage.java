package dev.torg.portal.find;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What was found by a number or a name. */
record FindPage(Frame frame, String q, List<Hit> hits) implements TemplateInstance {}
