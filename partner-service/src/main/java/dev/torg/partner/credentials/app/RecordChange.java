package dev.torg.partner.credentials.app;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.event.CredentialFacts;
import dev.torg.partner.store.Credentials;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.event.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * Writes a credential and what the world learns of it, together, into the running transaction.
 * Every change of a credential, whichever feature makes it, takes this path.
 */
@ApplicationScoped
public class RecordChange {

  private final Credentials credentials;
  private final Outbox outbox;

  RecordChange(Credentials credentials, Outbox outbox) {
    this.credentials = credentials;
    this.outbox = outbox;
  }

  public Uni<Credential> ofNew(Credential credential) {
    return credentials
        .add(credential)
        .chain(() -> tell(CredentialFacts.issued(credential), credential));
  }

  /** The credential afterwards. What changed nothing is neither written nor told. */
  public Uni<Credential> of(
      Credential before, Credential after, Function<Credential, OutgoingEvent> fact) {
    return after.equals(before)
        ? Uni.createFrom().item(before)
        : credentials.change(after).chain(() -> tell(fact.apply(after), after));
  }

  private Uni<Credential> tell(OutgoingEvent fact, Credential credential) {
    return outbox.append(fact).replaceWith(credential);
  }
}
