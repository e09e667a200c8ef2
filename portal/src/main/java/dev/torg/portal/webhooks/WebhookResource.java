package dev.torg.portal.webhooks;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** One webhook: changed, tried out, paused, deleted, sent again what it missed. */
@Cancellable(false)
@Path("/portal/webhooks/{id}")
@RolesAllowed(Roles.PORTAL)
public class WebhookResource {

  private static final List<String> STATES = List.of("waiting", "parked", "delivered");

  private final Desk desk;

  WebhookResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show(@RestPath String id, @RestQuery @Nullable String state) {
    Visit visit = desk.visitOfSomebody();
    return desk.show(visit, page(visit, id, state, WebhookForm::of));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{act}")
  public Uni<Response> act(
      @RestPath String id, @RestPath String act, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    return desk.orExplain(
        visit,
        done(visit, id, act, sent),
        refusal ->
            page(
                visit,
                id,
                null,
                now ->
                    WebhookForm.again(sent, now)
                        .explained(refusal, WebhookForm.of(now), visit.locale())));
  }

  private Uni<Response> done(Visit visit, String id, String act, Sent sent) {
    String address = Webhook.address(id);
    String version = sent.text("version");
    String own = "/portal/webhooks/" + id;
    return switch (act) {
      case "ping" ->
          desk.once(
              desk.act(visit, sent.once(ApiCall.post(address + "/ping")), own),
              () -> Pages.goTo(own));
      case "change" -> desk.act(visit, patch(id, sent, WebhookForm.document(sent)), own);
      case "pause" -> desk.act(visit, patch(id, sent, Map.of("paused", true)), own);
      case "continuation" -> desk.act(visit, patch(id, sent, Map.of("paused", false)), own);
      case "replay" -> desk.act(visit, ApiCall.post(address + "/replay").json(since(sent)), own);
      case "removal" ->
          desk.remove(visit, ApiCall.delete(address).ifMatch(version), "/portal/webhooks");
      case "rotation" ->
          WebhookSecret.shown(
              desk, visit, sent.once(ApiCall.post(address + "/rotation").ifMatch(version)));
      default -> throw Problems.notFound();
    };
  }

  private ApiCall patch(String id, Sent sent, Map<String, Object> document) {
    return ApiCall.patch(Webhook.address(id))
        .json(desk.write(document))
        .ifMatch(sent.text("version"));
  }

  /** From the beginning of a day on; what was taken is sent again only if that is wanted. */
  private Buffer since(Sent sent) {
    return desk.write(
        Map.of("from", sent.text("from") + "T00:00:00Z", "onlyFailed", !sent.has("all")));
  }

  private Uni<WebhookPage> page(
      Visit visit, String id, @Nullable String state, Function<Webhook, Form> form) {
    return desk.get(visit, Webhook.address(id))
        .chain(
            read -> {
              Webhook webhook = desk.read(read.body(), Webhook.class);
              return page(visit, webhook, state, form.apply(webhook), read.version());
            });
  }

  private Uni<WebhookPage> page(
      Visit visit, Webhook webhook, @Nullable String state, Form form, String version) {
    String chosen = state != null && STATES.contains(state) ? state : "";
    String deliveries =
        Webhook.address(webhook.id())
            + "/deliveries"
            + (chosen.isEmpty() ? "" : "?state=" + chosen);
    return Uni.combine()
        .all()
        .unis(
            desk.list(visit, deliveries, Delivery.class),
            EventType.offered(desk, visit, webhook.events()))
        .asTuple()
        .map(
            parts ->
                new WebhookPage(
                    desk.frame(visit),
                    webhook,
                    parts.getItem1(),
                    parts.getItem2(),
                    STATES,
                    chosen,
                    form,
                    version));
  }
}
