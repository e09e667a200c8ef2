package dev.torg.merchant.agreements.app;

import dev.torg.merchant.domain.AgreementDraft;
import dev.torg.merchant.domain.AgreementForm;
import dev.torg.merchant.domain.AgreementOverview;
import dev.torg.merchant.domain.AgreementRevision;
import dev.torg.merchant.store.AgreementDrafts;
import dev.torg.platform.act.Acts;
import dev.torg.platform.business.BusinessIdentifier;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps what a business has filled in, until it signs. */
@ApplicationScoped
public class DraftMerchantAgreement {

  private final LockedAgreement agreements;
  private final AgreementDrafts drafts;
  private final Acts acts;
  private final Clock clock;

  DraftMerchantAgreement(
      LockedAgreement agreements, AgreementDrafts drafts, Acts acts, Clock clock) {
    this.clock = clock;
    this.agreements = agreements;
    this.drafts = drafts;
    this.acts = acts;
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
                .chain(known -> keep(known, drafted(known, form, mustBeLatest))));
  }

  /** What is not open for drafting says so, whatever the caller has read. */
  private static AgreementDraft drafted(
      AgreementOverview known, AgreementForm form, Consumer<AgreementRevision> mustBeLatest) {
    AgreementDraft drafted = known.drafted(form);
    mustBeLatest.accept(known.revision());
    return drafted;
  }

  private Uni<AgreementOverview> keep(AgreementOverview known, AgreementDraft draft) {
    return drafts
        .put(draft, clock.instant())
        .chain(() -> record(draft))
        .replaceWith(known.with(draft));
  }

  /** A draft makes no event. What is in it, people among it, is no part of the act. */
  private Uni<Void> record(AgreementDraft draft) {
    Map<String, Object> state =
        Map.of("revision", draft.revision(), "formSha256", draft.form().sha256());
    return acts.record(
        AgreementDrafts.ACTS, draft.business().text(), "merchant.agreement.drafted", state);
  }
}
