package dev.torg.productorder.template.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.store.Templates;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;

/** Withdraws a template: its link starts no more orders. */
@ApplicationScoped
public class WithdrawTemplate {

  private final Templates templates;
  private final FindTemplate findTemplate;
  private final RecordTemplateChange record;
  private final Clock clock;

  WithdrawTemplate(
      Templates templates, FindTemplate findTemplate, RecordTemplateChange record, Clock clock) {
    this.templates = templates;
    this.findTemplate = findTemplate;
    this.record = record;
    this.clock = clock;
  }

  /**
   * Fails with {@code not-found} for another partner's template, and the second time.
   *
   * @param mustBeLatest fails unless the template that is now found is the one that the caller read
   */
  public Uni<Void> withdraw(UUID id, String partnerId, Consumer<FoundTemplate> mustBeLatest) {
    return Panache.withTransaction(
        () ->
            templates
                .lockLive(id, partnerId)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .chain(findTemplate::describe)
                .invoke(mustBeLatest)
                .chain(found -> record.ofWithdrawn(found.template().withdraw(now())))
                .replaceWithVoid());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
