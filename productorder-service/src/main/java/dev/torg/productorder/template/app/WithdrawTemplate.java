package dev.torg.productorder.template.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.store.Templates;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Withdraws a template: its link starts no more orders. */
@ApplicationScoped
public class WithdrawTemplate {

  private final Templates templates;
  private final RecordTemplateChange record;
  private final Clock clock;

  WithdrawTemplate(Templates templates, RecordTemplateChange record, Clock clock) {
    this.templates = templates;
    this.record = record;
    this.clock = clock;
  }

  /** Fails with {@code not-found} for another partner's template, and the second time. */
  public Uni<Void> withdraw(UUID id, String partnerId) {
    return Panache.withTransaction(
        () ->
            templates
                .lock(id)
                .map(found -> own(found, partnerId))
                .chain(template -> record.ofWithdrawn(template.withdraw(now())))
                .replaceWithVoid());
  }

  private static Template own(Optional<Template> found, String partnerId) {
    return found
        .filter(template -> template.partnerId().equals(partnerId) && !template.isWithdrawn())
        .orElseThrow(RuleBroken::missing);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
