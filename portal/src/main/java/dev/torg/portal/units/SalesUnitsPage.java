package dev.torg.portal.units;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * A list of sales units.
 *
 * @param query of the filter, to go on with; empty for none
 */
record SalesUnitsPage(
    Frame frame,
    boolean forPartner,
    String q,
    List<SalesUnit> units,
    String query,
    Optional<String> next)
    implements TemplateInstance {}
