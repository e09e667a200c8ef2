package dev.torg.productorder.start.app;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.productorder.app.OncePerKey;
import dev.torg.productorder.app.PriceChoices;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.domain.TemplateMustBeUsable;
import dev.torg.productorder.store.KnownPartners;
import dev.torg.productorder.store.Templates;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Starts an order from a partner's template, for the merchant that was given its link. */
@ApplicationScoped
public class StartFromTemplate {

  private final OncePerKey once;
  private final Templates templates;
  private final KnownPartners partners;
  private final PriceChoices priceChoices;
  private final BeginOrder begin;

  StartFromTemplate(
      OncePerKey once,
      Templates templates,
      KnownPartners partners,
      PriceChoices priceChoices,
      BeginOrder begin) {
    this.once = once;
    this.templates = templates;
    this.partners = partners;
    this.priceChoices = priceChoices;
    this.begin = begin;
  }

  /**
   * The id of the order. Fails with {@code not-found} where there is no such template, with {@code
   * gone} once it was withdrawn, and with {@code invalid-state} while its partner is not active or
   * its price package is not.
   */
  public Uni<Recorded> start(
      UUID templateId, BusinessIdentifier business, Optional<IdempotentRequest> request) {
    return Panache.withTransaction(() -> once.make(request, id -> begin(id, templateId, business)));
  }

  private Uni<ProductOrder> begin(UUID id, UUID templateId, BusinessIdentifier business) {
    return templates
        .hold(templateId)
        .map(TemplateMustBeUsable::check)
        .call(this::requireActivePartner)
        .call(this::requirePricePackage)
        .chain(template -> begin.from(id, template, business));
  }

  private Uni<?> requireActivePartner(Template template) {
    return partners.find(template.partnerId()).invoke(TemplateMustBeUsable::checkPartner);
  }

  private Uni<?> requirePricePackage(Template template) {
    return priceChoices
        .violationByPartner(
            template.terms().presets().pricePackageId(), Optional.of(template.partnerId()))
        .invoke(TemplateMustBeUsable::checkPricePackage);
  }
}
