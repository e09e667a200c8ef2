package dev.torg.portal.units;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One sales unit: what it is called, whether it is in use. */
@Cancellable(false)
@Path("/portal/sales-units/{msn}")
@RolesAllowed(Roles.PORTAL)
public class SalesUnitResource {

  private static final List<String> EDITED = List.of("name", "status");

  private final Desk desk;
  private final SalesUnitPages pages;

  SalesUnitResource(Desk desk, SalesUnitPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GET
  public Uni<Response> show(@RestPath String msn) {
    return pages.show(desk.visitOfSomebodyOrOperator(), msn);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> save(@RestPath String msn, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    Map<String, String> patch = new LinkedHashMap<>();
    EDITED.stream().filter(sent::has).forEach(field -> patch.put(field, sent.text(field)));
    return pages.change(
        visit,
        msn,
        desk.write(patch),
        sent.text("version"),
        (refusal, now) ->
            Form.of(patch).explained(refusal, SalesUnitPages.form(now), visit.locale()));
  }
}
