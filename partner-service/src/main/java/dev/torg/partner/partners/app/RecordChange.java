package dev.torg.partner.partners.app;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.partners.event.PartnerFacts;
import dev.torg.partner.partners.store.Partners;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.event.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a partner and what the world learns of it, together, into the running transaction. Every
 * change of a partner takes this path.
 */
@ApplicationScoped
class RecordChange {

  private final Partners partners;
  private final Outbox outbox;

  RecordChange(Partners partners, Outbox outbox) {
    this.partners = partners;
    this.outbox = outbox;
  }

  Uni<Partner> ofNew(Partner partner) {
    return partners
        .add(partner)
        .chain(() -> tell(PartnerFacts.registered(partner), partner))
        .chain(() -> tellAddress(null, partner));
  }

  /** The partner afterwards. What changed nothing is neither written nor told. */
  Uni<Partner> of(Partner before, Partner after, Function<Partner, OutgoingEvent> fact) {
    return after.equals(before)
        ? Uni.createFrom().item(before)
        : partners
            .change(after)
            .chain(() -> tell(fact.apply(after), after))
            .chain(() -> tellAddress(before.profile().contactEmail(), after));
  }

  /** Where mails go stands on a topic of its own, which few read. */
  private Uni<Partner> tellAddress(@Nullable String before, Partner partner) {
    return Objects.equals(before, partner.profile().contactEmail())
        ? Uni.createFrom().item(partner)
        : tell(PartnerFacts.reached(partner), partner);
  }

  private Uni<Partner> tell(OutgoingEvent fact, Partner partner) {
    return outbox.append(fact).replaceWith(partner);
  }
}
