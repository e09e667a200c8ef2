package dev.torg.portal.overview;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.orders.Order;
import dev.torg.portal.orders.OrderTab;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.RoleMissing;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The first page of who acts for a partner. */
@Cancellable(false)
@Path("/portal/overview")
@RolesAllowed(Roles.PORTAL)
public class OverviewResource {

  private static final int COUNTED = 100;
  private static final Duration SOON = Duration.ofDays(4);

  private final Desk desk;
  private final Clock clock;

  OverviewResource(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GET
  public Uni<Response> show() {
    Visit visit = desk.visit();
    RoleMissing.partner(visit);
    return Uni.combine()
        .all()
        .unis(
            pile(visit, OrderTab.WAITING),
            pile(visit, OrderTab.QUESTION),
            pile(visit, OrderTab.REVIEW))
        .asTuple()
        .map(piles -> page(visit, piles.getItem1(), piles.getItem2(), piles.getItem3()))
        .map(page -> desk.pages().show(visit, page));
  }

  private OverviewPage page(Visit visit, Pile waiting, Pile questions, Pile review) {
    return new OverviewPage(
        desk.frame(visit),
        List.of(waiting, questions, review),
        questions.oldest(),
        waiting.endingBefore(clock.instant().plus(SOON)));
  }

  private Uni<Pile> pile(Visit visit, OrderTab tab) {
    return desk.get(visit, tab.oldest() + "&limit=" + COUNTED)
        .map(
            answer ->
                new Pile(
                    tab,
                    desk.readAll(answer.body(), Order.class),
                    answer.nextCursor().isPresent()));
  }
}
