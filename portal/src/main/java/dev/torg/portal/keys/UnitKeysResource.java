package dev.torg.portal.keys;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The keys of one sales unit. */
@Cancellable(false)
@Path("/portal/sales-units/{msn}/keys")
@RolesAllowed(Roles.PORTAL)
public class UnitKeysResource {

  private static final String UNITS = "/portal/v1/sales-units/";
  private static final int MISSING = 404;

  private final Desk desk;

  UnitKeysResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show(@RestPath String msn) {
    Visit visit = desk.visitOfMerchant();
    return desk.show(visit, page(visit, msn, UnitKeysResource::named));
  }

  /** A unit may be so new that its keys are still to come; one that is not there has no page. */
  private Uni<UnitKeysPage> page(Visit visit, String msn, Function<Optional<Keys>, Form> form) {
    return desk.get(visit, address(msn))
        .map(Optional::of)
        .onFailure(refusal -> refusal instanceof ApiRefused none && none.status() == MISSING)
        .recoverWithUni(
            () -> desk.get(visit, UNITS + Query.encoded(msn)).map(unit -> Optional.empty()))
        .map(read -> page(visit, msn, read, form));
  }

  private static Form named(Optional<Keys> keys) {
    return Form.of(Map.of(KeysName.MEMBER, keys.map(Keys::label).orElse("")));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{act}")
  public Uni<Response> act(
      @RestPath String msn, @RestPath String act, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visitOfMerchant();
    String back = "/portal/sales-units/" + Query.encoded(msn) + "/keys";
    if (act.equals(KeysName.MEMBER)) {
      return rename(visit, msn, new Sent(fields), back);
    }
    Uni<Response> done =
        desk.ask(visit, call(msn, act, new Sent(fields)))
            .map(
                answer ->
                    answer.body().has("clientId")
                        ? desk.secrets(visit, desk.read(answer.body(), Keys.class).secrets(), back)
                        : Pages.goTo(back));
    return desk.orExplain(
        visit,
        desk.once(done, () -> desk.secrets(visit, Map.of(), back)),
        refusal ->
            page(visit, msn, keys -> named(keys).explained(refusal, named(keys), visit.locale())));
  }

  private Uni<Response> rename(Visit visit, String msn, Sent sent, String back) {
    return desk.orExplain(
        visit,
        desk.ask(visit, KeysName.change(address(msn), desk, sent)).map(saved -> Pages.goTo(back)),
        refusal -> page(visit, msn, keys -> KeysName.form(sent).refused(refusal)));
  }

  private ApiCall call(String msn, String act, Sent sent) {
    return switch (act) {
      case "issue" -> ApiCall.post(address(msn));
      case "reveal" -> ApiCall.post(address(msn) + "/reveal");
      case "rotation" ->
          sent.once(ApiCall.post(address(msn) + "/rotation"))
              .json(desk.write(Map.of()))
              .ifMatch(sent.text("version"));
      case "revocation" -> ApiCall.delete(address(msn));
      default -> throw Problems.notFound();
    };
  }

  private UnitKeysPage page(
      Visit visit, String msn, Optional<ApiAnswer> read, Function<Optional<Keys>, Form> form) {
    Optional<Keys> keys = read.map(answer -> desk.read(answer.body(), Keys.class));
    return new UnitKeysPage(
        desk.frame(visit), msn, keys, read.map(ApiAnswer::version).orElse(""), form.apply(keys));
  }

  private static String address(String msn) {
    return UNITS + Query.encoded(msn) + "/keys";
  }
}
