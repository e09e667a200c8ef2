package dev.torg.portal.prices;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/** The price packages that a partner may offer. */
record PricePackagesPage(Frame frame, List<PricePackage> packages, Optional<String> next)
    implements TemplateInstance {}
