package dev.torg.portal.units;

import dev.torg.platform.business.Scopes;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Query;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What programs of one sales unit may do with the Login API: set, changed, taken away. */
@Cancellable(false)
@Path("/portal/sales-units/{msn}/login")
@RolesAllowed(Roles.PORTAL)
public class LoginApiResource {

  /** A merge patch that takes the settings away. */
  private static final Buffer NONE = Buffer.buffer("{\"login\":null}");

  private final Desk desk;

  LoginApiResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show(@RestPath String msn) {
    Visit visit = desk.visitOfSomebody();
    return desk.show(visit, page(visit, msn, now -> LoginApiForm.of(now.login())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{act}")
  public Uni<Response> act(
      @RestPath String msn, @RestPath String act, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    ApiCall call =
        ApiCall.patch(SalesUnit.address(visit, msn))
            .json(body(act, sent))
            .ifMatch(sent.text("version"));
    return desk.orExplain(
        visit,
        desk.act(visit, call, "/portal/sales-units/" + Query.encoded(msn)),
        refusal ->
            page(
                visit,
                msn,
                now ->
                    refusal.isOutdated()
                        ? LoginApiForm.of(sent).beside(LoginApiForm.of(now.login()), visit.locale())
                        : LoginApiForm.refused(sent, refusal)));
  }

  private Buffer body(String act, Sent sent) {
    return switch (act) {
      case "settings" -> desk.write(LoginApiForm.document(sent));
      case "removal" -> NONE;
      default -> throw Problems.notFound();
    };
  }

  private Uni<LoginApiPage> page(Visit visit, String msn, Function<SalesUnit, Form> form) {
    return desk.get(visit, SalesUnit.address(visit, msn)).map(read -> page(visit, read, form));
  }

  private LoginApiPage page(Visit visit, ApiAnswer read, Function<SalesUnit, Form> form) {
    SalesUnit unit = desk.read(read.body(), SalesUnit.class);
    return new LoginApiPage(
        desk.frame(visit),
        unit.msn(),
        Scopes.OTHERS,
        unit.login() != null,
        form.apply(unit),
        read.version());
  }
}
