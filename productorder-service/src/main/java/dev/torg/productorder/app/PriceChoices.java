package dev.torg.productorder.app;

import dev.torg.productorder.domain.FormField;
import dev.torg.productorder.domain.Gap;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.PricePackageMustBeOffered;
import dev.torg.productorder.domain.PricePackageMustBelongToPartner;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownPricePackages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Which price packages can be named by whom, in the session that is open. */
@ApplicationScoped
public class PriceChoices {

  private final KnownPricePackages pricePackages;

  PriceChoices(KnownPricePackages pricePackages) {
    this.pricePackages = pricePackages;
  }

  /** What is wrong with a partner's choice; nothing when it names none. */
  public Uni<Optional<Gap>> violationByPartner(Optional<UUID> chosen, Optional<String> partnerId) {
    return violation(chosen, partnerId, PricePackageMustBelongToPartner::violation);
  }

  /** What is wrong with a merchant's choice; nothing when it names none. */
  public Uni<Optional<Gap>> violationByMerchant(Optional<UUID> chosen, Optional<String> partnerId) {
    return violation(chosen, partnerId, PricePackageMustBeOffered::violation);
  }

  /** What the merchant of this order can choose from; empty when there is nothing to choose. */
  public Uni<List<PricePackage>> openTo(ProductOrder order) {
    boolean open =
        order.productType().isPriced()
            && !order.origin().lockedFields().contains(FormField.PRICE_PACKAGE)
            && order.status().isUnsubmitted();
    return order
        .origin()
        .partnerId()
        .filter(partner -> open)
        .map(partner -> pricePackages.offeredBy(List.of(partner)))
        .orElseGet(() -> Uni.createFrom().item(List.of()));
  }

  private Uni<Optional<Gap>> violation(
      Optional<UUID> chosen,
      Optional<String> partnerId,
      BiFunction<Optional<PricePackage>, Optional<String>, Optional<Gap>> rule) {
    return chosen
        .map(id -> pricePackages.find(id).map(found -> rule.apply(found, partnerId)))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }
}
