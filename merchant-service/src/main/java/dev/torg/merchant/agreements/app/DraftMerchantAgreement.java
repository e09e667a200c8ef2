package dev.torg.merchant.agreements.app;

import dev.torg.merchant.domain.AgreementDraft;
import dev.torg.merchant.domain.AgreementForm;
import dev.torg.merchant.domain.AgreementOverview;
import dev.torg.merchant.domain.AgreementRevision;
import dev.torg.merchant.store.AgreementDrafts;
import dev.torg.platform.business.BusinessIdentifier;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;

/** Keeps what a business has filled in, until it signs. */
@ApplicationScoped
public class DraftMerchantAgreement {

  private final LockedAgreement agreements;
  private final AgreementDrafts drafts;
  private final Clock clock;

  DraftMerchantAgreement(LockedAgreement agreements, AgreementDrafts drafts, Clock clock) {
    this.clock = clock;
    this.agreements = agreements;
    this.drafts = drafts;
  }

  /**
   * Replaces the draft.
   *
   * @param mustBeLatest fails unless the caller's change rests on the revision that is now found
   */
  public Uni<AgreementOverview> put(
      BusinessIdentifier business, AgreementForm form, Consumer<AgreementRevision> mustBeLatest) {
    return Panache.withTransaction(
        () ->
            agreements
                .of(business)
                .invoke(known -> mustBeLatest.accept(known.revision()))
                .chain(known -> keep(known, known.drafted(form))));
  }

  private Uni<AgreementOverview> keep(AgreementOverview known, AgreementDraft draft) {
    return drafts.put(draft, clock.instant()).replaceWith(known.with(draft));
  }
}
