package dev.torg.productorder.filling.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.OrderIsForItsParties;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Shows an order in the portal; the merchant's first visit opens it. */
@ApplicationScoped
public class VisitProductOrder {

  private final ProductOrders orders;
  private final DescribeOrder describe;
  private final NamePartner partner;
  private final RecordChange record;
  private final Clock clock;

  VisitProductOrder(
      ProductOrders orders,
      DescribeOrder describe,
      NamePartner partner,
      RecordChange record,
      Clock clock) {
    this.orders = orders;
    this.describe = describe;
    this.partner = partner;
    this.record = record;
    this.clock = clock;
  }

  /** The partner only looks: its visit changes nothing, and an expired order is not gone for it. */
  public Uni<MerchantOrder> visit(UUID id, Optional<Party> party) {
    return visit(id, party, OrderIsForItsParties::requireParty);
  }

  /** For the merchant, who is about to change it; problem {@code forbidden} for the partner. */
  public Uni<MerchantOrder> visitToEdit(UUID id, Optional<Party> party) {
    return visit(id, party, OrderIsForItsParties::requireMerchant);
  }

  private Uni<MerchantOrder> visit(
      UUID id,
      Optional<Party> party,
      BiFunction<Optional<ProductOrder>, Optional<Party>, ProductOrder> access) {
    return Panache.withTransaction(
        () ->
            orders
                .lock(id, party)
                .chain(found -> visit(found, party, access))
                .chain(describe::order));
  }

  private Uni<ProductOrder> visit(
      Optional<ProductOrder> found,
      Optional<Party> party,
      BiFunction<Optional<ProductOrder>, Optional<Party>, ProductOrder> access) {
    return Uni.createFrom()
        .item(() -> access.apply(found, party))
        .chain(order -> visit(order, party))
        .onFailure(RuleBroken.class)
        .recoverWithUni(refusal -> partner.in((RuleBroken) refusal, found));
  }

  private Uni<ProductOrder> visit(ProductOrder order, Optional<Party> party) {
    ProductOrder seen = order.asOf(clock.instant());
    if (party.filter(visitor -> visitor.kind() == Party.Kind.PARTNER).isPresent()) {
      return Uni.createFrom().item(seen);
    }
    OrderIsForItsParties.requireUnexpired(seen);
    return record.of(order.open(clock.instant()));
  }
}
