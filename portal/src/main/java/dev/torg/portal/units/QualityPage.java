package dev.torg.portal.units;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/** How the calls about a sales unit were answered: a chart, and the same as tables. */
record QualityPage(Frame frame, String msn, Quality quality, QualityChart chart)
    implements TemplateInstance {}
