package dev.torg.portal.prefill;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.orders.Order;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
import dev.torg.portal.prices.PricePackage;
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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** A new order by hand. */
@Cancellable(false)
@Path("/portal/orders/new")
@RolesAllowed(Roles.PORTAL)
public class NewOrderResource {

  private static final String PREFILL = "/portal/v1/prefilled-product-orders";
  private static final String MAKE = "make";

  private final Desk desk;

  NewOrderResource(Desk desk) {
    this.desk = desk;
  }

  /** An empty form, or one like an earlier order. */
  @GET
  public Uni<Response> show(@RestQuery @Nullable String from) {
    Visit visit = desk.visitOfPartner();
    Uni<Form> begun =
        from == null
            ? Uni.createFrom().item(Form.EMPTY)
            : desk.get(visit, "/portal/v1/product-orders/" + PathId.uuid(from))
                .map(read -> PrefillForm.like(desk.read(read.body(), Order.class)));
    return desk.show(visit, begun.chain(form -> page(visit, form, Optional.empty())));
  }

  /** Shows what the merchant will find, or makes the order if that button was pressed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> send(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visitOfPartner();
    Sent sent = new Sent(fields);
    Form form = PrefillForm.of(sent);
    return desk.orExplain(
        visit,
        sent.text("do").equals(MAKE) ? make(visit, form, sent) : preview(visit, form),
        refusal -> page(visit, PrefillForm.refused(form, refusal), Optional.empty()));
  }

  private Uni<Response> make(Visit visit, Form form, Sent sent) {
    ApiCall call = sent.once(ApiCall.post(PREFILL).json(desk.write(PrefillForm.document(form))));
    return desk.ask(visit, call)
        .map(made -> Pages.goTo("/portal/orders/" + made.body().path("prefilledOrderId").asText()));
  }

  private Uni<Response> preview(Visit visit, Form form) {
    ApiCall call =
        ApiCall.post(PREFILL + "?dryRun=true").json(desk.write(PrefillForm.document(form)));
    return desk.ask(visit, call)
        .map(answer -> desk.read(answer.body(), Preview.class).said(visit.locale()))
        .chain(
            found ->
                found.accepted()
                    ? desk.show(visit, page(visit, form, Optional.of(found)))
                    : page(visit, PrefillForm.wrong(form, found.mistakes()), Optional.empty())
                        .map(page -> desk.pages().showAgain(visit, page)));
  }

  private Uni<NewOrderPage> page(Visit visit, Form form, Optional<Preview> preview) {
    return PricePackage.offered(desk, visit)
        .map(prices -> new NewOrderPage(desk.frame(visit), form, prices, preview));
  }
}
