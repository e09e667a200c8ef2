package dev.torg.productorder.filling.app;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.productorder.app.Gaps;
import dev.torg.productorder.app.PriceChoices;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.OrderIsForItsParties;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.Secret;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Replaces the form of an open order, for its merchant. */
@ApplicationScoped
public class EditProductOrder {

  private final ProductOrders orders;
  private final PriceChoices priceChoices;
  private final DescribeOrder describe;
  private final RecordChange record;
  private final Clock clock;

  EditProductOrder(
      ProductOrders orders,
      PriceChoices priceChoices,
      DescribeOrder describe,
      RecordChange record,
      Clock clock) {
    this.orders = orders;
    this.priceChoices = priceChoices;
    this.describe = describe;
    this.record = record;
    this.clock = clock;
  }

  /** The form as edited, and the sequence of the order that it was edited from. */
  public record Edit(OrderForm form, Optional<Secret> testWebsitePassword, long basedOn) {}

  /** Fails with problem {@code conflict} when the order changed since it was read. */
  public Uni<MerchantOrder> edit(UUID id, Optional<Party> party, Edit edit) {
    return Panache.withTransaction(
        () ->
            orders
                .lock(id, party)
                .map(found -> OrderIsForItsParties.requireMerchant(found, party))
                .invoke(order -> requireUnchanged(order, edit))
                .call(order -> requireOfferedPricePackage(order, edit))
                .chain(order -> write(order, edit))
                .chain(describe::order));
  }

  private static void requireUnchanged(ProductOrder order, Edit edit) {
    if (order.revision().sequence() != edit.basedOn()) {
      throw Problems.of(
          ProblemType.CONFLICT, "The order was changed by somebody else. Read it again first.");
    }
  }

  private Uni<Void> requireOfferedPricePackage(ProductOrder order, Edit edit) {
    Optional<UUID> chosen = edit.form().pricePackageId().filter(id -> !isChosenAlready(order, id));
    return priceChoices
        .violationByMerchant(chosen, order.origin().partnerId())
        .invoke(gap -> Gaps.requireNone(gap.stream().toList()))
        .replaceWithVoid();
  }

  private static boolean isChosenAlready(ProductOrder order, UUID pricePackageId) {
    return order.form().pricePackageId().equals(Optional.of(pricePackageId));
  }

  private Uni<ProductOrder> write(ProductOrder order, Edit edit) {
    return record.of(order.edit(edit.form(), edit.testWebsitePassword(), clock.instant()));
  }
}
