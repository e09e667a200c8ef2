package dev.torg.partner.salesunitkeys.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.credentials.app.RecordChange;
import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialHolder.OfMerchant;
import dev.torg.partner.salesunitkeys.event.SalesUnitCreated;
import dev.torg.partner.store.Credentials;
import dev.torg.platform.event.IncomingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Issues the keys of a new sales unit, exactly once however often its event arrives, also when they
 * are revoked by then. Their secrets are made when the merchant asks for them.
 */
@ApplicationScoped
class IssueSalesUnitKeys {

  private final Credentials credentials;
  private final RecordChange recordChange;
  private final Clock clock;

  IssueSalesUnitKeys(Credentials credentials, RecordChange recordChange, Clock clock) {
    this.credentials = credentials;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /** Joins the transaction in which the event is received. */
  Uni<Void> becauseOf(IncomingEvent event) {
    return SalesUnitCreated.in(event)
        .map(this::issueOnce)
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private Uni<Void> issueOnce(OfMerchant merchant) {
    return credentials
        .existFor(merchant.msn())
        .chain(exist -> exist ? Uni.createFrom().voidItem() : issue(merchant));
  }

  private Uni<Void> issue(OfMerchant merchant) {
    Credential credential =
        Credential.issueUnrevealed(UuidCreator.getTimeOrderedEpoch(), merchant, clock.instant());
    return recordChange.ofNew(credential).replaceWithVoid();
  }
}
