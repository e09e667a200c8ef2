package dev.torg.productorder.app;

import dev.torg.productorder.domain.FormField;
import dev.torg.productorder.domain.Gap;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.PricePackageMustBeOffered;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownPricePackages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which price packages can be named by whom, in the session that is open. */
@ApplicationScoped
public class PriceChoices {

  private final KnownPricePackages pricePackages;

  PriceChoices(KnownPricePackages pricePackages) {
    this.pricePackages = pricePackages;
  }

  /** What is wrong with a partner's choice; nothing when it names none. */
  public Uni<Optional<Gap>> violationByPartner(Optional<UUID> chosen, Optional<String> partnerId) {
    return ofPartners(chosen.stream().toList())
        .map(packages -> packages.violation(chosen, partnerId));
  }

  /** What is known of the packages that partners choose. */
  public Uni<PartnersChoices> ofPartners(Collection<UUID> chosen) {
    return pricePackages.find(chosen).map(PartnersChoices::new);
  }

  /** What is wrong with a merchant's choice; nothing when it names none. */
  public Uni<Optional<Gap>> violationByMerchant(Optional<UUID> chosen, Optional<String> partnerId) {
    return pricePackages
        .find(chosen.stream().toList())
        .map(
            found ->
                chosen.flatMap(
                    id ->
                        PricePackageMustBeOffered.violation(
                            Optional.ofNullable(found.get(id)), partnerId)));
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
}
