package dev.torg.productorder.filling.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownPartners;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells whoever comes too late for an order whom to ask for another one. */
@ApplicationScoped
class NamePartner {

  private static final Set<RuleBroken.Kind> TOO_LATE =
      EnumSet.of(RuleBroken.Kind.OVER, RuleBroken.Kind.EXPIRED);

  private final KnownPartners partners;

  NamePartner(KnownPartners partners) {
    this.partners = partners;
  }

  /** Fails with the refusal, which names the partner if it comes of time, in the open session. */
  <T> Uni<T> in(RuleBroken refusal, Optional<ProductOrder> order) {
    return order
        .filter(any -> TOO_LATE.contains(refusal.kind()))
        .flatMap(late -> late.origin().partnerId())
        .map(partnerId -> this.<T>named(refusal, partnerId))
        .orElseGet(() -> Uni.createFrom().failure(refusal));
  }

  private <T> Uni<T> named(RuleBroken refusal, String partnerId) {
    return partners
        .find(partnerId)
        .chain(
            partner ->
                Uni.createFrom()
                    .failure(
                        partner
                            .map(known -> refusal.with("partnerName", known.name()))
                            .orElse(refusal)));
  }
}
