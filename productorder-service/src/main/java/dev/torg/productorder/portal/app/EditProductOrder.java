package dev.torg.productorder.portal.app;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.PricePackageMustBelongToPartner;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.Secret;
import dev.torg.productorder.store.KnownPricePackages;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Replaces the form of an open order, for its merchant. */
@ApplicationScoped
public class EditProductOrder {

  private final ProductOrders orders;
  private final KnownPricePackages pricePackages;
  private final PortalOrders portalOrders;
  private final RecordChange record;
  private final Clock clock;

  EditProductOrder(
      ProductOrders orders,
      KnownPricePackages pricePackages,
      PortalOrders portalOrders,
      RecordChange record,
      Clock clock) {
    this.orders = orders;
    this.pricePackages = pricePackages;
    this.portalOrders = portalOrders;
    this.record = record;
    this.clock = clock;
  }

  /** The form as edited, and the sequence of the order that it was edited from. */
  public record Edit(OrderForm form, Optional<Secret> testWebsitePassword, long basedOn) {}

  /** Fails with problem {@code conflict} when the order changed since it was read. */
  public Uni<PortalOrder> edit(UUID id, Optional<Party> party, Edit edit) {
    return Panache.withTransaction(
        () ->
            orders
                .lock(id)
                .map(found -> PortalAccess.requireMerchant(found, party))
                .invoke(order -> requireUnchanged(order, edit))
                .call(order -> requireOwnPricePackage(order, edit))
                .flatMap(order -> write(order, edit))
                .flatMap(portalOrders::describe));
  }

  private static void requireUnchanged(ProductOrder order, Edit edit) {
    if (order.revision().sequence() != edit.basedOn()) {
      throw Problems.of(
          ProblemType.CONFLICT, "The order was changed by somebody else. Read it again first.");
    }
  }

  private Uni<Void> requireOwnPricePackage(ProductOrder order, Edit edit) {
    Optional<UUID> chosen = edit.form().pricePackageId();
    if (chosen.isEmpty() || chosen.equals(order.form().pricePackageId())) {
      return Uni.createFrom().voidItem();
    }
    return pricePackages
        .find(chosen.get())
        .map(found -> PricePackageMustBelongToPartner.violation(found, order.origin().partnerId()))
        .invoke(
            gap ->
                gap.ifPresent(
                    found -> {
                      throw Problems.invalid(
                          List.of(new Violation(found.pointer(), found.reason())));
                    }))
        .replaceWithVoid();
  }

  private Uni<ProductOrder> write(ProductOrder order, Edit edit) {
    return record.of(order.edit(edit.form(), edit.testWebsitePassword(), clock.instant()));
  }
}
