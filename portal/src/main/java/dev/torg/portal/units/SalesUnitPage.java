package dev.torg.portal.units;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * One sales unit.
 *
 * @param version that a change must still find
 */
record SalesUnitPage(Frame frame, boolean forMerchant, SalesUnit unit, Form form, String version)
    implements TemplateInstance {}
