package dev.torg.merchant.merchants.app;

import dev.torg.merchant.app.RecordChange;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.store.AgreementDrafts;
import dev.torg.merchant.store.Merchants;
import dev.torg.merchant.store.PersonalContent;
import dev.torg.platform.act.ActContent;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.topic.Topics;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Erases what is kept of a business, but for the skeleton. Other services hear of it and erase what
 * they keep; erasing again changes nothing.
 */
@ApplicationScoped
public class EraseMerchant {

  private final AgreementDrafts drafts;
  private final Merchants merchants;
  private final PersonalContent content;
  private final ActContent acts;
  private final RecordChange record;
  private final Clock clock;

  EraseMerchant(
      AgreementDrafts drafts,
      Merchants merchants,
      PersonalContent content,
      ActContent acts,
      RecordChange record,
      Clock clock) {
    this.drafts = drafts;
    this.acts = acts;
    this.merchants = merchants;
    this.content = content;
    this.record = record;
    this.clock = clock;
  }

  /** A business that never signed has a draft at most. */
  public Uni<Void> of(BusinessIdentifier business) {
    return Panache.withTransaction(
        () ->
            drafts
                .lock(business)
                .chain(() -> merchants.lockedOf(business))
                .call(() -> eraseDraft(business))
                .chain(
                    found -> found.map(this::erase).orElseGet(() -> Uni.createFrom().voidItem())));
  }

  private Uni<Void> eraseDraft(BusinessIdentifier business) {
    return content
        .eraseDraft(business)
        .chain(() -> acts.erase(AgreementDrafts.ACTS, business.text()));
  }

  private Uni<Void> erase(Merchant merchant) {
    return merchant
        .erase(clock.instant().truncatedTo(ChronoUnit.MICROS))
        .map(
            change ->
                acts.erase(Topics.MERCHANTS, merchant.id().toString())
                    .chain(() -> acts.erase(Topics.MAIL_RECIPIENTS, merchant.id().toString()))
                    .chain(() -> record.of(change))
                    .chain(() -> content.eraseAgreements(merchant.id())))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }
}
