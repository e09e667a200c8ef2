package dev.torg.productorder.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a partner prepared for any number of merchants to start their orders from. It never changes;
 * once withdrawn it starts no more orders, and those that were started keep what they took from it.
 */
public record Template(
    UUID id, String partnerId, TemplateTerms terms, Instant createdAt, Revision revision) {

  public static Template create(UUID id, String partnerId, TemplateTerms terms, Instant now) {
    return new Template(id, partnerId, terms, now, Revision.first(now));
  }

  public boolean isWithdrawn() {
    return revision.deletedAt().isPresent();
  }

  public Template withdraw(Instant now) {
    return new Template(id, partnerId, terms, createdAt, revision.deleted(now));
  }

  /** As it is shown to who has its link and acts for nobody. */
  public Template forStrangers() {
    TemplateTerms shown =
        new TemplateTerms(
            terms.name(),
            terms.productType(),
            terms.presets().forStrangers(),
            terms.lockedFields());
    return new Template(id, partnerId, shown, createdAt, revision);
  }

  /** What an order remembers of the template that it was started from. */
  public UsedTemplate use() {
    return new UsedTemplate(id, terms.lockedFields());
  }
}
