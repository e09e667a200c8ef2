package dev.torg.productorder.start.api;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Violation;
import dev.torg.platform.reactive.Offload;
import dev.torg.productorder.api.OrderHeaders;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.start.app.StartFromTemplate;
import dev.torg.productorder.start.app.StartManualOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Begins orders for the business that a person acts for. */
@Cancellable(false)
@Path("/portal/v1/product-orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL_MERCHANT)
public class StartOrderResource {

  private final StartManualOrder startManualOrder;
  private final StartFromTemplate startFromTemplate;
  private final CheckDigits checkDigits;
  private final Offload offload;
  private final PrefillUrls urls;
  private final CurrentCaller caller;

  StartOrderResource(
      StartManualOrder startManualOrder,
      StartFromTemplate startFromTemplate,
      CheckDigits checkDigits,
      Offload offload,
      PrefillUrls urls,
      CurrentCaller caller) {
    this.startManualOrder = startManualOrder;
    this.startFromTemplate = startFromTemplate;
    this.checkDigits = checkDigits;
    this.offload = offload;
    this.urls = urls;
    this.caller = caller;
  }

  @POST
  public Uni<Response> start(byte[] body, @Context HttpHeaders headers) {
    BusinessIdentifier business = caller.actingForMerchant().business();
    OrderHeaders sent = OrderHeaders.read(headers);
    Optional<IdempotentRequest> once =
        sent.once(Party.merchant(business), "start-product-order", body);
    return offload
        .compute(() -> StartRequest.namesTemplate(body))
        .chain(
            template ->
                template
                    ? fromTemplate(body, business, sent.violations(), once)
                    : byHand(body, business, sent.violations(), once));
  }

  private Uni<Response> fromTemplate(
      byte[] body,
      BusinessIdentifier business,
      List<Violation> inHeaders,
      Optional<IdempotentRequest> once) {
    return startFromTemplate
        .start(StartRequest.templateId(body, inHeaders), business, once)
        .map(recorded -> answer(recorded, OrderType.TEMPLATE));
  }

  private Uni<Response> byHand(
      byte[] body,
      BusinessIdentifier business,
      List<Violation> inHeaders,
      Optional<IdempotentRequest> once) {
    return offload
        .compute(() -> StartRequest.wish(body, business, inHeaders, checkDigits))
        .chain(wish -> startManualOrder.start(wish, once))
        .map(recorded -> answer(recorded, OrderType.MANUAL));
  }

  private Response answer(Recorded recorded, OrderType type) {
    UUID id = UUID.fromString(recorded.result());
    Response.ResponseBuilder created =
        Response.created(urls.of("/portal/v1/product-orders/" + id))
            .entity(new StartedView(id, type));
    return recorded.replayed()
        ? created.header("Idempotent-Replayed", "true").build()
        : created.build();
  }
}
