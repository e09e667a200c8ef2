package dev.torg.merchant.agreements.app;

import dev.torg.merchant.domain.AgreementOverview;
import dev.torg.merchant.store.AgreementDrafts;
import dev.torg.merchant.store.Merchants;
import dev.torg.platform.business.BusinessIdentifier;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows a business its own agreement, drafted or signed. */
@ApplicationScoped
public class ReadMerchantAgreement {

  private final AgreementDrafts drafts;
  private final Merchants merchants;

  ReadMerchantAgreement(AgreementDrafts drafts, Merchants merchants) {
    this.drafts = drafts;
    this.merchants = merchants;
  }

  public Uni<AgreementOverview> of(BusinessIdentifier business) {
    return Panache.withSession(
        () ->
            drafts
                .of(business)
                .chain(
                    draft ->
                        merchants
                            .of(business)
                            .map(merchant -> new AgreementOverview(business, draft, merchant))));
  }
}
