package dev.torg.portal.overview;

import dev.torg.portal.orders.Order;
import dev.torg.portal.orders.OrderTab;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Listed;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a partner can do something about. */
@ApplicationScoped
class PartnerOverview {

  private static final Duration SOON = Duration.ofDays(4);
  private static final int SHOWN = 5;

  private final Desk desk;
  private final Clock clock;

  PartnerOverview(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  Uni<OverviewPage> page(Visit visit) {
    return Uni.combine()
        .all()
        .unis(
            oldest(visit, OrderTab.WAITING),
            oldest(visit, OrderTab.QUESTION),
            oldest(visit, OrderTab.REVIEW))
        .asTuple()
        .map(all -> page(visit, all.getItem1(), all.getItem2(), all.getItem3()));
  }

  private Uni<Listed<Order>> oldest(Visit visit, OrderTab tab) {
    return desk.first(visit, tab.oldest(), Order.class);
  }

  private OverviewPage page(
      Visit visit, Listed<Order> waiting, Listed<Order> questions, Listed<Order> review) {
    Instant soon = clock.instant().plus(SOON);
    return new OverviewPage(
        desk.frame(visit),
        true,
        List.of(
            pile(OrderTab.WAITING, waiting),
            pile(OrderTab.QUESTION, questions),
            pile(OrderTab.REVIEW, review)),
        questions.rows().stream().limit(SHOWN).toList(),
        waiting.rows().stream().filter(order -> order.endsBefore(soon)).limit(SHOWN).toList(),
        false);
  }

  private static Pile pile(OrderTab tab, Listed<Order> orders) {
    return new Pile(
        "tab_" + tab, "/portal/orders?tab=" + tab.word(), orders.rows().size(), orders.isMore());
  }
}
