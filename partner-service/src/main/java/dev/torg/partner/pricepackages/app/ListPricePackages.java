package dev.torg.partner.pricepackages.app;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.PricePackageStatus;
import dev.torg.partner.pricepackages.store.PricePackages;
import dev.torg.platform.business.RuleBroken;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lists the price packages that a partner can order with. */
@ApplicationScoped
public class ListPricePackages {

  private final PricePackages pricePackages;
  private final FindPartners findPartners;

  ListPricePackages(PricePackages pricePackages, FindPartners findPartners) {
    this.pricePackages = pricePackages;
    this.findPartners = findPartners;
  }

  /** Those that can be ordered. Fails as invalid when the cursor is not one that this list gave. */
  public Uni<Page<PricePackage>> of(PartnerId partnerId, PageRequest wanted) {
    return Panache.withSession(() -> page(partnerId, Set.of(PricePackageStatus.ACTIVE), wanted));
  }

  /** Those ever added, withdrawn ones too. Fails as missing when there is no such partner. */
  public Uni<Page<PricePackage>> everOf(PartnerId partnerId, PageRequest wanted) {
    return Panache.withSession(
        () ->
            findPartners
                .byId(partnerId)
                .chain(() -> page(partnerId, EnumSet.allOf(PricePackageStatus.class), wanted)));
  }

  /** One that was ever added, also withdrawn. Fails as missing when the partner has no such one. */
  public Uni<PricePackage> one(PartnerId partnerId, UUID id) {
    return Panache.withSession(() -> pricePackages.find(id))
        .map(found -> found.filter(known -> known.partnerId().equals(partnerId)))
        .map(found -> found.orElseThrow(RuleBroken::missing));
  }

  private Uni<Page<PricePackage>> page(
      PartnerId partnerId, Set<PricePackageStatus> statuses, PageRequest wanted) {
    Optional<UUID> after = wanted.after().map(Cursor::uuid);
    return pricePackages
        .of(partnerId, statuses, after, wanted.oneMore())
        .map(rows -> Page.of(rows, wanted.limit(), row -> row.id().toString()));
  }
}
