package dev.torg.productorder.template.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.app.Gaps;
import dev.torg.productorder.app.PriceChoices;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.domain.TemplateTerms;
import dev.torg.productorder.store.KnownPartners;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes a template for a partner. */
@ApplicationScoped
public class CreateTemplate {

  private final KnownPartners partners;
  private final PriceChoices priceChoices;
  private final RecordTemplateChange record;
  private final Clock clock;

  CreateTemplate(
      KnownPartners partners, PriceChoices priceChoices, RecordTemplateChange record, Clock clock) {
    this.partners = partners;
    this.priceChoices = priceChoices;
    this.record = record;
    this.clock = clock;
  }

  /**
   * Fails with {@code not-found} where there is no such partner, and with {@code validation-failed}
   * when the price package is not one of its active ones.
   */
  public Uni<Template> create(String partnerId, TemplateTerms terms) {
    return Panache.withTransaction(
        () ->
            partners
                .find(partnerId)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .chain(() -> requireOwnPricePackage(partnerId, terms))
                .chain(() -> make(partnerId, terms)));
  }

  private Uni<Void> requireOwnPricePackage(String partnerId, TemplateTerms terms) {
    return priceChoices
        .violationByPartner(terms.presets().pricePackageId(), Optional.of(partnerId))
        .invoke(gap -> Gaps.requireNone(gap.stream().toList()))
        .replaceWithVoid();
  }

  private Uni<Template> make(String partnerId, TemplateTerms terms) {
    Template template =
        Template.create(
            UuidCreator.getTimeOrderedEpoch(),
            partnerId,
            terms,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return record.ofNew(template);
  }
}
