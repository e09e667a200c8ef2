package dev.torg.portal.units;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;

/**
 * Sales units: all, or those that were searched for.
 *
 * @param table where the same ones are for spreadsheets; operators are not led there
 */
record SalesUnitsPage(Frame frame, Form form, String table, Listed<SalesUnit> units)
    implements TemplateInstance {}
