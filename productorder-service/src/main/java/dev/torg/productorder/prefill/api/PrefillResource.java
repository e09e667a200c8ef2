package dev.torg.productorder.prefill.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.reactive.Offload;
import dev.torg.productorder.api.OrderHeaders;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.api.QueryFlag;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.prefill.app.Prefill;
import dev.torg.productorder.prefill.app.PrefillProductOrder;
import dev.torg.productorder.prefill.app.Preview;
import dev.torg.productorder.prefill.app.PreviewPrefill;
import dev.torg.productorder.prefill.app.ReadPrefill;
import dev.torg.productorder.prefill.app.UnacceptedPrefill;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Prefills orders, under the address of the guide and its two older spellings. */
@Cancellable(false)
@Path("/management/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class PrefillResource {

  private static final String OPERATION = "prefill-product-order";

  private final PrefillProductOrder prefillProductOrder;
  private final PreviewPrefill previewPrefill;
  private final CheckDigits checkDigits;
  private final Offload offload;
  private final PrefillUrls urls;
  private final RequestedVersion version;
  private final CurrentCaller caller;

  PrefillResource(
      PrefillProductOrder prefillProductOrder,
      PreviewPrefill previewPrefill,
      CheckDigits checkDigits,
      Offload offload,
      PrefillUrls urls,
      RequestedVersion version,
      CurrentCaller caller) {
    this.prefillProductOrder = prefillProductOrder;
    this.previewPrefill = previewPrefill;
    this.checkDigits = checkDigits;
    this.offload = offload;
    this.urls = urls;
    this.version = version;
    this.caller = caller;
  }

  @POST
  @Path("/product-orders")
  public Uni<Response> prefill(byte[] body, @Context UriInfo uri, @Context HttpHeaders headers) {
    boolean dryRun = QueryFlag.read("dryRun", uri);
    ApiVersion asked = version.current();
    OrderHeaders sent = OrderHeaders.read(headers, asked);
    Caller by = caller.get();
    Party party = Parties.of(by);
    Uni<ReadPrefill> reading =
        offload
            .computeUnlessShort(body, () -> PrefillRequest.read(body, party, sent, checkDigits))
            .invoke(read -> requireOwnBusiness(by, read));
    return dryRun
        ? reading.chain(previewPrefill::preview).map(PrefillResource::ok)
        : reading.chain(read -> prefill(read, sent.once(party, OPERATION, body), asked));
  }

  @POST
  @Path("/products-orders")
  public Uni<Response> prefillByOldName(
      byte[] body, @Context UriInfo uri, @Context HttpHeaders headers) {
    return prefill(body, uri, headers);
  }

  @POST
  @Path("/products/orders")
  public Uni<Response> prefillByOldestName(
      byte[] body, @Context UriInfo uri, @Context HttpHeaders headers) {
    return prefill(body, uri, headers);
  }

  private static void requireOwnBusiness(Caller by, ReadPrefill read) {
    if (by instanceof MerchantCaller merchant
        && read instanceof Prefill wish
        && !merchant.business().equals(wish.business())) {
      throw Problems.forbidden("The keys of a sales unit can order for its own business only.");
    }
  }

  private static Response ok(Preview preview) {
    return Response.ok(PreviewView.of(preview)).build();
  }

  private Uni<Response> prefill(
      ReadPrefill read, Optional<IdempotentRequest> once, ApiVersion asked) {
    return read instanceof Prefill wish
        ? prefillProductOrder
            .prefill(wish, once)
            .map(made -> created(made, wish.productType(), asked))
        : prefillProductOrder.refuse((UnacceptedPrefill) read);
  }

  private Response created(Recorded made, ProductType type, ApiVersion asked) {
    UUID id = UUID.fromString(made.result());
    Response.ResponseBuilder created =
        Response.created(urls.ofOrder(id)).entity(new PrefillView(id, urls.of(id, type, asked)));
    return made.replayed()
        ? created.header("Idempotent-Replayed", "true").build()
        : created.build();
  }
}
