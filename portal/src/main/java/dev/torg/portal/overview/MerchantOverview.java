package dev.torg.portal.overview;

import dev.torg.portal.agreement.Agreement;
import dev.torg.portal.orders.Order;
import dev.torg.portal.orders.OrderTab;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Listed;
import dev.torg.portal.units.SalesUnit;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;

/** What waits for a merchant, and what it has. */
@ApplicationScoped
class MerchantOverview {

  private static final String ORDERS = "/portal/orders";
  private static final String UNITS = "/portal/sales-units";

  private final Desk desk;

  MerchantOverview(Desk desk) {
    this.desk = desk;
  }

  Uni<OverviewPage> page(Visit visit) {
    return Uni.combine()
        .all()
        .unis(
            desk.first(visit, OrderTab.ALL.newest(), Order.class),
            desk.first(visit, SalesUnit.list(visit), SalesUnit.class),
            desk.get(visit, "/portal/v1/merchant-agreement", Agreement.class))
        .asTuple()
        .map(all -> page(visit, all.getItem1(), all.getItem2(), all.getItem3()));
  }

  private OverviewPage page(
      Visit visit, Listed<Order> orders, Listed<SalesUnit> units, Agreement agreement) {
    List<Order> open = those(orders, Order::isOpen);
    List<Order> questions = those(orders, Order::isQuestioned);
    long live = units.rows().stream().filter(SalesUnit::isActive).count();
    return new OverviewPage(
        desk.frame(visit),
        false,
        List.of(
            new Pile("overview_to_send", ORDERS, open.size(), orders.isMore()),
            new Pile("tab_QUESTION", ORDERS, questions.size(), orders.isMore()),
            new Pile(
                "tab_REVIEW", ORDERS, those(orders, Order::isUnderWay).size(), orders.isMore()),
            new Pile("overview_units", UNITS, live, units.isMore())),
        questions,
        open,
        agreement.canBeEdited());
  }

  private static List<Order> those(Listed<Order> orders, Predicate<Order> which) {
    return orders.rows().stream().filter(which).toList();
  }
}
