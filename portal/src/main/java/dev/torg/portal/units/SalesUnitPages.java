package dev.torg.portal.units;

import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Query;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The page of one sales unit, to which every change that is made there comes back. */
@ApplicationScoped
class SalesUnitPages {

  private static final int MISSING = 404;

  private final Desk desk;

  SalesUnitPages(Desk desk) {
    this.desk = desk;
  }

  Uni<Response> show(Visit visit, String msn) {
    return desk.show(visit, page(visit, msn, SalesUnitPages::form));
  }

  /**
   * Makes a change of the unit.
   *
   * @param patch a JSON merge patch
   * @param version that it must still find
   * @param explained what the forms of the page hold after a refusal, given how the unit is now
   */
  Uni<Response> change(
      Visit visit,
      String msn,
      Buffer patch,
      String version,
      BiFunction<ApiRefused, SalesUnit, Form> explained) {
    ApiCall call = ApiCall.patch(SalesUnit.address(visit, msn)).json(patch).ifMatch(version);
    return desk.orExplain(
        visit,
        desk.act(visit, call, "/portal/sales-units/" + Query.encoded(msn)),
        refusal -> page(visit, msn, now -> explained.apply(refusal, now)));
  }

  /** What the forms of the page hold. */
  static Form form(SalesUnit unit) {
    return Form.of(Map.of("name", unit.name(), "status", unit.status()));
  }

  private Uni<SalesUnitPage> page(Visit visit, String msn, Function<SalesUnit, Form> form) {
    return Uni.combine()
        .all()
        .unis(desk.get(visit, SalesUnit.address(visit, msn)), logo(visit, msn))
        .asTuple()
        .map(parts -> page(visit, parts.getItem1(), parts.getItem2(), form));
  }

  private SalesUnitPage page(
      Visit visit, ApiAnswer read, String logo, Function<SalesUnit, Form> form) {
    SalesUnit unit = desk.read(read.body(), SalesUnit.class);
    return new SalesUnitPage(
        desk.frame(visit),
        SalesUnitPage.placesOf(visit),
        unit,
        logo,
        form.apply(unit),
        read.version());
  }

  /** Where a browser finds it, as long as it stays the same; empty for none and for operators. */
  private Uni<String> logo(Visit visit, String msn) {
    String address = SalesUnit.address(visit, msn) + "/logo";
    return visit.isOperator()
        ? Uni.createFrom().item("")
        : desk.ask(visit, ApiCall.head(address))
            .map(there -> address + "?version=" + there.version().replace("\"", ""))
            .onFailure(refusal -> refusal instanceof ApiRefused none && none.status() == MISSING)
            .recoverWithItem("");
  }
}
