package dev.torg.portal.merchants;

import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import dev.torg.portal.units.SalesUnit;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One merchant.
 *
 * @param contracts addresses that are good for some minutes
 */
record MerchantPage(Frame frame, Merchant merchant, List<String> contracts, Listed<SalesUnit> units)
    implements TemplateInstance {}
