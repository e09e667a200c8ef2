package dev.torg.portal.review;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.portal.agreement.Agreement;
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
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The review of merchant agreements. */
@Cancellable(false)
@Path("/portal/agreements")
@RolesAllowed(Roles.OPERATOR)
public class AgreementsResource {

  private static final String REVIEW = "/operations/v1/review/merchant-agreements";
  private static final String REASON = "reason";
  private static final String WAITING = "PROCESSING";
  private static final List<String> TABS = List.of(WAITING, "ACTIVE", "REJECTED");

  private final Desk desk;

  AgreementsResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list(@RestQuery @Nullable String status) {
    Visit visit = desk.visit();
    String chosen = status != null && TABS.contains(status) ? status : WAITING;
    return desk.show(visit, page(visit, chosen, rows -> Form.EMPTY));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{id}/{act}")
  public Uni<Response> decide(
      @RestPath String id, @RestPath String act, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    String address = REVIEW + "/" + PathId.uuid(id);
    return desk.orExplain(
        visit,
        desk.act(visit, Decision.call(desk, address, act, sent), "/portal/agreements"),
        refusal ->
            page(
                visit,
                WAITING,
                rows ->
                    placed(
                        field(rows, id),
                        sent.text(REASON),
                        Form.EMPTY.explained(refusal, Form.EMPTY, visit.locale()))));
  }

  /** The field for the reason of one agreement of many; empty if it is not among these. */
  private static String field(List<Agreement> rows, String id) {
    return IntStream.range(0, rows.size())
        .filter(row -> id.equals(rows.get(row).merchantId()))
        .mapToObj(row -> "agreements." + row + "." + REASON)
        .findFirst()
        .orElse("");
  }

  /** What was found, with the reason at its own field. */
  private static Form placed(String field, String reason, Form found) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    found
        .mistakes()
        .forEach((name, text) -> mistakes.put(name.equals(REASON) ? field : name, text));
    return new Form(Map.of(field, reason), mistakes);
  }

  private Uni<AgreementsPage> page(
      Visit visit, String status, Function<List<Agreement>, Form> form) {
    return desk.list(visit, REVIEW + "?status=" + status, Agreement.class)
        .map(
            agreements ->
                new AgreementsPage(
                    desk.frame(visit), TABS, status, agreements, form.apply(agreements.rows())));
  }
}
