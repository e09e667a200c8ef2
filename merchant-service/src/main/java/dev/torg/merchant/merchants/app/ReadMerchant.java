package dev.torg.merchant.merchants.app;

import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.merchant.store.MerchantProfiles;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.RuleBroken;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.PartnerCaller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Shows a merchant to itself, to partners that have an active sales unit with it, and to operators.
 */
@ApplicationScoped
public class ReadMerchant {

  private final MerchantProfiles merchants;

  ReadMerchant(MerchantProfiles merchants) {
    this.merchants = merchants;
  }

  /** A merchant that the caller may not know of is missing like one that does not exist. */
  public Uni<MerchantProfile> of(BusinessIdentifier business, Caller caller) {
    return visible(business, caller).map(found -> found.orElseThrow(RuleBroken::missing));
  }

  private Uni<Optional<MerchantProfile>> visible(BusinessIdentifier business, Caller caller) {
    return switch (caller.kind()) {
      case PARTNER -> merchants.forPartner(((PartnerCaller) caller).partnerId(), business);
      case MERCHANT ->
          ((MerchantCaller) caller).business().equals(business)
              ? merchants.of(business)
              : Uni.createFrom().item(Optional.empty());
      case OPERATOR -> merchants.of(business);
      case ADMINISTRATOR, PORTAL -> Uni.createFrom().item(Optional.empty());
    };
  }
}
