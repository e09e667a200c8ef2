package dev.torg.merchant.merchants.app;

import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.merchant.store.MerchantProfiles;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.paging.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lists the merchants that a caller may see, in the order of their business identifiers. */
@ApplicationScoped
public class ListMerchants {

  private final MerchantProfiles merchants;

  ListMerchants(MerchantProfiles merchants) {
    this.merchants = merchants;
  }

  /** At most {@code limit} merchants behind the given business. */
  public Uni<Page<MerchantProfile>> page(Caller caller, Optional<String> after, int limit) {
    return visible(caller, after, limit + 1)
        .map(rows -> Page.of(rows, OptionalInt.of(limit), merchant -> merchant.business().text()));
  }

  private Uni<List<MerchantProfile>> visible(Caller caller, Optional<String> after, int limit) {
    return switch (caller.kind()) {
      case PARTNER -> merchants.allForPartner(((PartnerCaller) caller).partnerId(), after, limit);
      case MERCHANT ->
          after.isEmpty()
              ? merchants
                  .of(((MerchantCaller) caller).business())
                  .map(found -> found.stream().toList())
              : Uni.createFrom().item(List.of());
      case OPERATOR, ADMINISTRATOR, PORTAL -> Uni.createFrom().item(List.of());
    };
  }
}
