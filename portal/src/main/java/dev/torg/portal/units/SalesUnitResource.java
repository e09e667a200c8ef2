package dev.torg.portal.units;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Query;
import dev.torg.portal.page.RoleMissing;
import dev.torg.portal.page.Sent;
import dev.torg.portal.page.Texts;
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

  SalesUnitResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show(@RestPath String msn) {
    Visit visit = desk.visit();
    RoleMissing.anybody(visit);
    return desk.get(visit, address(msn))
        .map(read -> page(visit, read, form(unit(read))))
        .map(page -> desk.pages().show(visit, page));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> save(@RestPath String msn, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    Map<String, String> patch = new LinkedHashMap<>();
    EDITED.stream().filter(sent::has).forEach(field -> patch.put(field, sent.text(field)));
    ApiCall call =
        ApiCall.patch(address(msn)).json(desk.write(patch)).ifMatch(sent.text("version"));
    return desk.ask(visit, call)
        .map(saved -> Pages.goTo("/portal/sales-units/" + Query.encoded(msn)))
        .onFailure(ApiRefused.class)
        .recoverWithUni(refusal -> explain(visit, msn, Form.of(patch), (ApiRefused) refusal));
  }

  private Uni<Response> explain(Visit visit, String msn, Form form, ApiRefused refusal) {
    if (!refusal.isAboutValues() && !refusal.isLate()) {
      return Uni.createFrom().failure(refusal);
    }
    return desk.get(visit, address(msn))
        .map(
            now ->
                page(
                    visit,
                    now,
                    refusal.isLate() ? beside(visit, now, form) : form.refused(refusal)))
        .map(page -> desk.pages().showAgain(visit, page));
  }

  /** What was sent, and what stands there in the meantime. */
  private Form beside(Visit visit, ApiAnswer now, Form sent) {
    Map<String, String> both = new LinkedHashMap<>();
    form(unit(now))
        .values()
        .forEach(
            (field, value) -> {
              if (!sent.holds(field, value) && sent.values().containsKey(field)) {
                both.put(field, Texts.of("order_changed_to", visit.locale()) + " " + value);
              }
            });
    return new Form(sent.values(), both);
  }

  private static Form form(SalesUnit unit) {
    return Form.of(Map.of("name", unit.name(), "status", unit.status()));
  }

  private SalesUnitPage page(Visit visit, ApiAnswer read, Form form) {
    return new SalesUnitPage(
        desk.frame(visit), visit.merchant().isPresent(), unit(read), form, read.version());
  }

  private SalesUnit unit(ApiAnswer read) {
    return desk.read(read.body(), SalesUnit.class);
  }

  private static String address(String msn) {
    return "/portal/v1/sales-units/" + Query.encoded(msn);
  }
}
