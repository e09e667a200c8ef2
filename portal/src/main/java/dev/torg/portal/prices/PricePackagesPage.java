package dev.torg.portal.prices;

import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;

/** The price packages that a partner may offer. */
record PricePackagesPage(Frame frame, Listed<PricePackage> packages) implements TemplateInstance {}
