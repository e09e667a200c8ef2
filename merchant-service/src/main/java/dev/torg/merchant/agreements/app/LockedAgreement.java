package dev.torg.merchant.agreements.app;

import dev.torg.merchant.domain.AgreementOverview;
import dev.torg.merchant.store.AgreementDrafts;
import dev.torg.merchant.store.Merchants;
import dev.torg.platform.business.BusinessIdentifier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads a business's agreement for a change: one change at a time, in the running transaction. */
@ApplicationScoped
class LockedAgreement {

  private final AgreementDrafts drafts;
  private final Merchants merchants;

  LockedAgreement(AgreementDrafts drafts, Merchants merchants) {
    this.drafts = drafts;
    this.merchants = merchants;
  }

  Uni<AgreementOverview> of(BusinessIdentifier business) {
    return drafts
        .lock(business)
        .chain(locked -> drafts.of(business))
        .chain(
            draft ->
                merchants
                    .lockedOf(business)
                    .map(merchant -> new AgreementOverview(business, draft, merchant)));
  }
}
