package dev.torg.productorder.template.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.domain.TemplateMustBeUsable;
import dev.torg.productorder.store.KnownPartners;
import dev.torg.productorder.store.KnownPricePackages;
import dev.torg.productorder.store.Templates;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds a template, for its partner or for whoever was given its link. */
@ApplicationScoped
public class FindTemplate {

  private final Templates templates;
  private final KnownPartners partners;
  private final KnownPricePackages pricePackages;

  FindTemplate(Templates templates, KnownPartners partners, KnownPricePackages pricePackages) {
    this.templates = templates;
    this.partners = partners;
    this.pricePackages = pricePackages;
  }

  /** Fails with {@code not-found} for a withdrawn template and for one of another partner. */
  public Uni<FoundTemplate> findOwn(UUID id, String partnerId) {
    return Panache.withSession(
        () ->
            templates
                .findLive(id, partnerId)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .chain(this::describe));
  }

  /** Also once it was withdrawn. Fails with {@code not-found} for one of another partner. */
  public Uni<Template> everOf(String partnerId, UUID id) {
    return Panache.withSession(() -> templates.find(id))
        .map(found -> found.filter(template -> template.partnerId().equals(partnerId)))
        .map(found -> found.orElseThrow(RuleBroken::missing));
  }

  /** Fails with {@code gone} once the template was withdrawn. */
  public Uni<FoundTemplate> findByLink(UUID id) {
    return Panache.withSession(
        () -> templates.find(id).map(TemplateMustBeUsable::check).chain(this::describe));
  }

  /** Runs in the session of the caller. */
  Uni<FoundTemplate> describe(Template template) {
    return partners
        .find(template.partnerId())
        .chain(
            partner ->
                pricePackage(template)
                    .map(pricePackage -> new FoundTemplate(template, partner, pricePackage)));
  }

  private Uni<Optional<PricePackage>> pricePackage(Template template) {
    Optional<UUID> named = template.terms().presets().pricePackageId();
    return pricePackages.find(named.stream().toList()).map(known -> named.map(known::get));
  }
}
