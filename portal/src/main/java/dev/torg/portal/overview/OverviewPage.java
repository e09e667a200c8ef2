package dev.torg.portal.overview;

import dev.torg.portal.orders.Order;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What waits, and for whom.
 *
 * @param questions orders with a question that is not answered
 * @param open orders that somebody should see to: a partner's whose links end soon, all of a
 *     merchant that it has not sent in
 * @param mustSign whether there is no agreement yet, where one is needed
 */
record OverviewPage(
    Frame frame,
    boolean forPartner,
    List<Pile> piles,
    List<Order> questions,
    List<Order> open,
    boolean mustSign)
    implements TemplateInstance {}
