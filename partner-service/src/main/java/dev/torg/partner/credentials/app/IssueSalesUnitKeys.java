package dev.torg.partner.credentials.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialHolder.OfMerchant;
import dev.torg.partner.credentials.event.CredentialFacts;
import dev.torg.partner.credentials.event.SalesUnitToHaveKeys;
import dev.torg.partner.credentials.store.Credentials;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.event.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Issues the keys of a new sales unit, exactly once however often its event arrives, also when they
 * are revoked by then. Their secrets are made when the merchant asks for them.
 */
@ApplicationScoped
public class IssueSalesUnitKeys {

  private final Credentials credentials;
  private final Outbox outbox;
  private final Clock clock;

  IssueSalesUnitKeys(Credentials credentials, Outbox outbox, Clock clock) {
    this.credentials = credentials;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Joins the transaction in which the event is received. */
  public Uni<Void> becauseOf(IncomingEvent event) {
    return SalesUnitToHaveKeys.in(event)
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
    return credentials
        .add(credential)
        .chain(() -> outbox.append(CredentialFacts.issued(credential)));
  }
}
