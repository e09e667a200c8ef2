package dev.torg.portal.agreement;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
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
import java.util.List;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The merchant agreement of the business that a person acts for. */
@Cancellable(false)
@Path("/portal/agreement")
@RolesAllowed(Roles.PORTAL)
public class AgreementResource {

  static final String AGREEMENT = "/portal/v1/merchant-agreement";

  private final Desk desk;

  AgreementResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show(@RestQuery @Nullable String order) {
    Visit visit = desk.visitOfMerchant();
    return desk.show(
        visit,
        desk.get(visit, AGREEMENT)
            .chain(read -> contracts(visit, read).map(urls -> page(visit, read, order, urls))));
  }

  /** Saves what was filled in and goes on to the signature; or shows one more row. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> save(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visitOfMerchant();
    Sent sent = new Sent(fields);
    Form all = AgreementForm.of(sent);
    if (sent.has("add")) {
      return again(
          visit,
          sent,
          200,
          sent.text("version"),
          now -> AgreementForm.grown(all, sent.text("add")));
    }
    Form form = AgreementForm.withoutEmptyRows(all);
    ApiCall call =
        ApiCall.put(AGREEMENT)
            .json(desk.write(AgreementForm.document(form)))
            .ifMatch(sent.text("version"));
    return desk.act(visit, call, Signing.place(sent.text("order")))
        .onFailure(ApiRefused.class)
        .recoverWithUni(refusal -> explain(visit, sent, form, (ApiRefused) refusal));
  }

  private Uni<Response> explain(Visit visit, Sent sent, Form form, ApiRefused refusal) {
    if (refusal.isOutdated()) {
      return again(visit, sent, 422, "", now -> form.among(now).beside(now, visit.locale()));
    }
    return refusal.isAboutValues()
        ? again(visit, sent, 422, sent.text("version"), now -> form.refused(refusal))
        : Uni.createFrom().failure(refusal);
  }

  /**
   * The form again.
   *
   * @param version that the next one must find, empty for the one there now
   * @param form given what stands there now
   */
  private Uni<Response> again(
      Visit visit, Sent sent, int status, String version, UnaryOperator<Form> form) {
    return desk.get(visit, AGREEMENT)
        .map(read -> page(visit, read, sent.text("order"), List.of()))
        .map(page -> desk.pages().show(visit, status, page.with(form.apply(page.form()), version)));
  }

  private AgreementPage page(
      Visit visit, ApiAnswer read, @Nullable String order, List<String> contracts) {
    Agreement agreement = desk.read(read.body(), Agreement.class);
    return new AgreementPage(
        desk.frame(visit),
        agreement,
        AgreementForm.of(agreement, visit.person().orElseThrow()),
        read.version(),
        order == null ? "" : order,
        contracts);
  }

  /** Contracts come with an agreement in force; until then there are none. */
  private Uni<List<String>> contracts(Visit visit, ApiAnswer read) {
    return read.body().path("status").asText().equals("ACTIVE")
        ? desk.all(visit, AGREEMENT + "/contracts", String.class)
        : Uni.createFrom().item(List.of());
  }
}
