package dev.torg.productorder.start.app;

import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import dev.torg.productorder.domain.KnownPartner;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.store.KnownPartners;
import dev.torg.productorder.store.KnownPricePackages;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists the active partners with what they offer, for merchants to choose from. */
@ApplicationScoped
public class ListPartnerOffers {

  private final KnownPartners partners;
  private final KnownPricePackages pricePackages;

  ListPartnerOffers(KnownPartners partners, KnownPricePackages pricePackages) {
    this.partners = partners;
    this.pricePackages = pricePackages;
  }

  public Uni<Page<PartnerOffer>> list(PageRequest page) {
    return Panache.withSession(
        () ->
            partners
                .active(page)
                .map(found -> Page.of(found, page.limit(), KnownPartner::partnerId))
                .chain(this::withPackages));
  }

  private Uni<Page<PartnerOffer>> withPackages(Page<KnownPartner> found) {
    if (found.items().isEmpty()) {
      return Uni.createFrom().item(found.map(partner -> new PartnerOffer(partner, List.of())));
    }
    return pricePackages
        .offeredBy(found.items().stream().map(KnownPartner::partnerId).toList())
        .map(packages -> byPartner(packages))
        .map(
            offered ->
                found.map(
                    partner ->
                        new PartnerOffer(
                            partner, offered.getOrDefault(partner.partnerId(), List.of()))));
  }

  private static Map<String, List<PricePackage>> byPartner(List<PricePackage> packages) {
    return packages.stream().collect(Collectors.groupingBy(PricePackage::partnerId));
  }
}
