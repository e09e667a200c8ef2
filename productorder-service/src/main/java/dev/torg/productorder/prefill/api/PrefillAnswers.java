package dev.torg.productorder.prefill.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.reactive.Offload;
import dev.torg.productorder.api.OrderHeaders;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.prefill.app.Prefill;
import dev.torg.productorder.prefill.app.PrefillProductOrder;
import dev.torg.productorder.prefill.app.Preview;
import dev.torg.productorder.prefill.app.PreviewPrefill;
import dev.torg.productorder.prefill.app.ReadPrefill;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Answers a prefill, or its dry run, for the caller of this request. */
@ApplicationScoped
class PrefillAnswers {

  private static final String OPERATION = "prefill-product-order";

  private final PrefillProductOrder prefillProductOrder;
  private final PreviewPrefill previewPrefill;
  private final PrefillRequest request;
  private final Offload offload;
  private final PrefillUrls urls;
  private final RequestedVersion version;
  private final CurrentCaller caller;

  PrefillAnswers(
      PrefillProductOrder prefillProductOrder,
      PreviewPrefill previewPrefill,
      PrefillRequest request,
      Offload offload,
      PrefillUrls urls,
      RequestedVersion version,
      CurrentCaller caller) {
    this.prefillProductOrder = prefillProductOrder;
    this.previewPrefill = previewPrefill;
    this.request = request;
    this.offload = offload;
    this.urls = urls;
    this.version = version;
    this.caller = caller;
  }

  Uni<Response> answer(byte[] body, HttpHeaders headers, boolean dryRun) {
    ApiVersion asked = version.current();
    OrderHeaders sent = OrderHeaders.read(headers, asked);
    Caller by = caller.get();
    Party party = Parties.of(by);
    Uni<ReadPrefill> reading =
        offload
            .compute(() -> request.read(body, party, sent))
            .invoke(read -> read.wish().ifPresent(wish -> requireOwnBusiness(by, wish)));
    return dryRun
        ? reading.flatMap(previewPrefill::preview).map(PrefillAnswers::ok)
        : reading.flatMap(read -> prefill(read, sent, body, asked));
  }

  private static void requireOwnBusiness(Caller by, Prefill wish) {
    if (by instanceof MerchantCaller merchant && !merchant.business().equals(wish.business())) {
      throw Problems.forbidden("The keys of a sales unit can order for its own business only.");
    }
  }

  private static Response ok(Preview preview) {
    return Response.ok(PreviewView.of(preview)).build();
  }

  private Uni<Response> prefill(
      ReadPrefill read, OrderHeaders sent, byte[] body, ApiVersion asked) {
    return prefillProductOrder
        .prefill(read, sent.once(read.createdBy(), OPERATION, body))
        .map(recorded -> created(recorded, read.wish().orElseThrow(), asked));
  }

  private Response created(Recorded recorded, Prefill wish, ApiVersion asked) {
    UUID id = UUID.fromString(recorded.result());
    Response.ResponseBuilder created =
        Response.created(urls.ofOrder(id))
            .entity(new PrefillView(id, urls.of(id, wish.productType(), asked)));
    return recorded.replayed()
        ? created.header("Idempotent-Replayed", "true").build()
        : created.build();
  }
}
