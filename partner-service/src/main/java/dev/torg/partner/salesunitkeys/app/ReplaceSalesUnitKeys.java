package dev.torg.partner.salesunitkeys.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.credentials.app.HoldCredential;
import dev.torg.partner.credentials.app.RecordChange;
import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.partner.domain.CredentialReference.OfSalesUnit;
import dev.torg.partner.domain.FreshSecrets;
import dev.torg.partner.domain.IssuedCredential;
import dev.torg.partner.domain.KeysBeforeMustBeRevoked;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Issues another set of keys for a sales unit whose keys were revoked, and shows it this once. The
 * limit that an operator gave those before goes over to it, so that revoking does not lift it.
 */
@ApplicationScoped
public class ReplaceSalesUnitKeys {

  private final HoldCredential holdCredential;
  private final RecordChange recordChange;
  private final Clock clock;

  ReplaceSalesUnitKeys(HoldCredential holdCredential, RecordChange recordChange, Clock clock) {
    this.holdCredential = holdCredential;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /** Fails as missing, and in a wrong state as long as there are keys in use. */
  public Uni<IssuedCredential> replace(OfSalesUnit unit) {
    return Panache.withTransaction(
        () -> holdCredential.hold(unit).invoke(KeysBeforeMustBeRevoked::check).chain(this::issue));
  }

  private Uni<IssuedCredential> issue(Credential revoked) {
    FreshSecrets fresh = FreshSecrets.make(CredentialKind.SALES_UNIT_KEYS);
    Credential credential =
        Credential.issue(
                UuidCreator.getTimeOrderedEpoch(),
                CredentialKind.SALES_UNIT_KEYS,
                revoked.holder(),
                fresh,
                clock.instant())
            .from(CredentialChange.ofLimit(revoked.terms().requestsPerMinute()));
    return recordChange.ofNew(credential).replaceWith(new IssuedCredential(credential, fresh));
  }
}
