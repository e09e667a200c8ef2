package dev.torg.portal.acts;

import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Shows operators who did what about one thing. */
@ApplicationScoped
public class Activity {

  private final Desk desk;

  Activity(Desk desk) {
    this.desk = desk;
  }

  /**
   * The page of it.
   *
   * @param address where the API has the thing
   * @param thing what it is called
   * @param back the page of it
   */
  public Uni<Response> about(String address, String thing, String back) {
    Visit visit = desk.visit();
    return desk.show(
        visit,
        desk.list(visit, address + "/acts", Act.class)
            .map(acts -> new ActsPage(desk.frame(visit), thing, back, acts)));
  }
}
