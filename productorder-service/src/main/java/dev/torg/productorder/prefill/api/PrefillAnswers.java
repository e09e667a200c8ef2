package dev.torg.productorder.prefill.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.platform.reactive.Offload;
import dev.torg.productorder.api.OrderHeaders;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.prefill.app.Prefill;
import dev.torg.productorder.prefill.app.PrefillProductOrder;
import dev.torg.productorder.prefill.app.Preview;
import dev.torg.productorder.prefill.app.PreviewPrefill;
import dev.torg.productorder.prefill.app.ReadPrefill;
import dev.torg.productorder.prefill.app.UnacceptedPrefill;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Answers to a prefill, whoever it comes from: keys, or a person who acts for a partner. */
@ApplicationScoped
class PrefillAnswers {

  private static final String OPERATION = "prefill-product-order";

  private final PrefillProductOrder prefillProductOrder;
  private final PreviewPrefill previewPrefill;
  private final CheckDigits checkDigits;
  private final Offload offload;
  private final PrefillUrls urls;

  PrefillAnswers(
      PrefillProductOrder prefillProductOrder,
      PreviewPrefill previewPrefill,
      CheckDigits checkDigits,
      Offload offload,
      PrefillUrls urls) {
    this.prefillProductOrder = prefillProductOrder;
    this.previewPrefill = previewPrefill;
    this.checkDigits = checkDigits;
    this.offload = offload;
    this.urls = urls;
  }

  /** Reads what was sent; fails only as {@link PrefillRequest#read} and the check do. */
  Uni<ReadPrefill> read(
      byte[] body, Party party, OrderHeaders sent, Consumer<ReadPrefill> mustBeAllowed) {
    return offload
        .computeUnlessShort(body, () -> PrefillRequest.read(body, party, sent, checkDigits))
        .invoke(mustBeAllowed);
  }

  Uni<Response> preview(ReadPrefill read) {
    return previewPrefill.preview(read).map(PrefillAnswers::ok);
  }

  /** Makes the order, once for all requests with the same key. */
  Uni<Response> make(
      ReadPrefill read, byte[] body, Party party, OrderHeaders sent, ApiVersion asked) {
    Optional<IdempotentRequest> once = sent.once(party, OPERATION, body);
    return read instanceof Prefill wish
        ? prefillProductOrder
            .prefill(wish, once)
            .map(made -> created(made, wish.productType(), asked))
        : prefillProductOrder.refuse((UnacceptedPrefill) read);
  }

  private static Response ok(Preview preview) {
    return Response.ok(PreviewView.of(preview)).build();
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
