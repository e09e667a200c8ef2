package dev.torg.portal.units;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Query;
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
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One sales unit: what it is called, whether it is in use. */
@Cancellable(false)
@Path("/portal/sales-units/{msn}")
@RolesAllowed({Roles.PORTAL, Roles.OPERATOR})
public class SalesUnitResource {

  private static final List<String> EDITED = List.of("name", "status");

  private final Desk desk;

  SalesUnitResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show(@RestPath String msn) {
    Visit visit = desk.visitOfSomebody();
    return desk.show(visit, page(visit, msn, SalesUnitResource::form));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> save(@RestPath String msn, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    Map<String, String> patch = new LinkedHashMap<>();
    EDITED.stream().filter(sent::has).forEach(field -> patch.put(field, sent.text(field)));
    ApiCall call =
        ApiCall.patch(SalesUnit.address(visit, msn))
            .json(desk.write(patch))
            .ifMatch(sent.text("version"));
    return desk.orExplain(
        visit,
        desk.ask(visit, call).map(saved -> Pages.goTo("/portal/sales-units/" + Query.encoded(msn))),
        refusal ->
            page(visit, msn, now -> Form.of(patch).explained(refusal, form(now), visit.locale())));
  }

  private static Form form(SalesUnit unit) {
    return Form.of(Map.of("name", unit.name(), "status", unit.status()));
  }

  private Uni<SalesUnitPage> page(Visit visit, String msn, Function<SalesUnit, Form> form) {
    return desk.get(visit, SalesUnit.address(visit, msn)).map(read -> page(visit, read, form));
  }

  private SalesUnitPage page(Visit visit, ApiAnswer read, Function<SalesUnit, Form> form) {
    SalesUnit unit = desk.read(read.body(), SalesUnit.class);
    return new SalesUnitPage(
        desk.frame(visit), SalesUnitPage.placesOf(visit), unit, form.apply(unit), read.version());
  }
}
