package dev.torg.portal.webhooks;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The webhooks of whom a person acts for. */
@Cancellable(false)
@Path("/portal/webhooks")
@RolesAllowed(Roles.PORTAL)
public class WebhooksResource {

  private static final String UNIT = "Merchant-Serial-Number";
  private static final int FORBIDDEN = 403;

  private final Desk desk;

  WebhooksResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list() {
    Visit visit = desk.visitOfSomebody();
    return desk.show(visit, page(visit, Form.EMPTY));
  }

  /** Registers one; its secret is in the answer. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> register(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    ApiCall call = ApiCall.post(Webhook.LIST).json(desk.write(WebhookForm.document(sent)));
    Optional<String> unit = sent.find("msn");
    ApiCall about = unit.map(msn -> call.with(UNIT, msn)).orElse(call);
    return desk.orExplain(
        visit,
        WebhookSecret.shown(desk, visit, sent.once(about))
            .onFailure(failure -> unit.isPresent() && isAboutUnit(failure))
            .recoverWithUni(refused -> askForOwnUnit(visit, WebhookForm.of(sent))),
        refusal -> page(visit, WebhookForm.of(sent).refused(refusal)));
  }

  /** The API refuses a header of the call, which the form knows as a field. */
  private static boolean isAboutUnit(Throwable failure) {
    return failure instanceof ApiRefused refusal
        && (refusal.status() == FORBIDDEN || refusal.violations().containsKey(UNIT));
  }

  private Uni<Response> askForOwnUnit(Visit visit, Form form) {
    String text = Texts.of("hooks_msn_foreign", visit.locale());
    return page(visit, new Form(form.values(), Map.of("msn", text)))
        .map(page -> desk.pages().showAgain(visit, page));
  }

  private Uni<WebhooksPage> page(Visit visit, Form form) {
    return Uni.combine()
        .all()
        .unis(
            desk.list(visit, Webhook.LIST, Webhook.class),
            EventType.offered(desk, visit, List.of()))
        .asTuple()
        .map(
            parts -> new WebhooksPage(desk.frame(visit), parts.getItem1(), parts.getItem2(), form));
  }
}
