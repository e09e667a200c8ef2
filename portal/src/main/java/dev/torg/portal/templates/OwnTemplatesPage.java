package dev.torg.portal.templates;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import dev.torg.portal.prices.PricePackage;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates of a partner, and the form for another one. */
record OwnTemplatesPage(
    Frame frame, Listed<OwnTemplate> templates, List<PricePackage> prices, Form form)
    implements TemplateInstance {}
