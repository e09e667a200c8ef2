package dev.torg.portal.find;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Pages;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Finds what an operator has a number of; leads there at once if it is one thing only. */
@Cancellable(false)
@Path("/portal/find")
@RolesAllowed(Roles.OPERATOR)
public class FindResource {

  private final Desk desk;
  private final Hits hits;

  FindResource(Desk desk, Hits hits) {
    this.desk = desk;
    this.hits = hits;
  }

  @GET
  public Uni<Response> find(@RestQuery @Nullable String q) {
    Visit visit = desk.visit();
    String wanted = q == null ? "" : q.strip();
    return hits.of(visit, wanted).map(found -> answer(visit, wanted, found));
  }

  private Response answer(Visit visit, String wanted, List<Hit> found) {
    return found.size() == 1
        ? Pages.goTo(found.get(0).url())
        : desk.pages().show(visit, new FindPage(desk.frame(visit), wanted, found));
  }
}
