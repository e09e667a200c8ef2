package dev.torg.productorder.prefill.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.reactive.Offload;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.prefill.app.Prefill;
import dev.torg.productorder.prefill.app.PrefillProductOrder;
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
import java.util.UUID;

/** Prefills orders, under the address of the guide and its two older spellings. */
@Path("/management/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
class PrefillResource {

  record Answer(UUID prefilledOrderId, String prefillUrl) {}

  private final PrefillProductOrder prefillProductOrder;
  private final PrefillRequest request;
  private final Offload offload;
  private final PrefillUrls urls;
  private final RequestedVersion version;
  private final CurrentCaller caller;

  PrefillResource(
      PrefillProductOrder prefillProductOrder,
      PrefillRequest request,
      Offload offload,
      PrefillUrls urls,
      RequestedVersion version,
      CurrentCaller caller) {
    this.prefillProductOrder = prefillProductOrder;
    this.request = request;
    this.offload = offload;
    this.urls = urls;
    this.version = version;
    this.caller = caller;
  }

  @POST
  @Path("/product-orders")
  public Uni<Response> prefill(byte[] body, @Context HttpHeaders headers) {
    ApiVersion asked = version.current();
    PrefillHeaders read = PrefillHeaders.read(headers, asked);
    Caller by = caller.get();
    Party party = Parties.of(by);
    return offload
        .compute(() -> request.read(body, party, read))
        .invoke(wish -> requireOwnBusiness(by, wish))
        .flatMap(
            wish ->
                prefillProductOrder
                    .prefill(wish, read.idempotencyKey().map(key -> once(key, party, body)))
                    .map(recorded -> answer(recorded, wish, asked)));
  }

  @POST
  @Path("/products-orders")
  public Uni<Response> prefillByOldName(byte[] body, @Context HttpHeaders headers) {
    return prefill(body, headers);
  }

  @POST
  @Path("/products/orders")
  public Uni<Response> prefillByOldestName(byte[] body, @Context HttpHeaders headers) {
    return prefill(body, headers);
  }

  private static void requireOwnBusiness(Caller by, Prefill wish) {
    if (by instanceof MerchantCaller merchant && !merchant.business().equals(wish.business())) {
      throw Problems.forbidden("The keys of a sales unit can order for its own business only.");
    }
  }

  private static IdempotentRequest once(String key, Party party, byte[] body) {
    return new IdempotentRequest(
        party.kind() + " " + party.id(), "prefill-product-order", key, BodyHash.of(body));
  }

  private Response answer(Recorded recorded, Prefill wish, ApiVersion asked) {
    UUID id = UUID.fromString(recorded.result());
    Response.ResponseBuilder created =
        Response.created(urls.ofOrder(id))
            .entity(new Answer(id, urls.of(id, wish.productType(), asked)));
    return recorded.replayed()
        ? created.header("Idempotent-Replayed", "true").build()
        : created.build();
  }
}
