package dev.torg.portal.overview;

import dev.torg.portal.orders.Order;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What a partner can do something about.
 *
 * @param piles by whom they wait for
 * @param ending links that lead nowhere in a few days
 */
record OverviewPage(Frame frame, List<Pile> piles, List<Order> questions, List<Order> ending)
    implements TemplateInstance {}
