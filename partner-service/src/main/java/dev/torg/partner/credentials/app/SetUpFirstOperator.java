package dev.torg.partner.credentials.app;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialHolder.OfOperator;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.partner.domain.FreshSecrets;
import dev.torg.partner.store.Credentials;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Makes the configured operator exist. One that exists already stays as it is, so that a revoked
 * one does not come back with a restart; for a new secret, configure a new client id.
 */
@ApplicationScoped
public class SetUpFirstOperator {

  private final BootstrapSettings settings;
  private final Credentials credentials;
  private final RecordChange recordChange;
  private final Clock clock;

  SetUpFirstOperator(
      BootstrapSettings settings, Credentials credentials, RecordChange recordChange, Clock clock) {
    this.settings = settings;
    this.credentials = credentials;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /**
   * Replicas that start together do so at once; who comes second finds what the first one wrote.
   */
  public Uni<Void> setUp() {
    if (settings.operatorClientId().isEmpty() || settings.operatorSecret().isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    UUID id = settings.operatorClientId().get();
    var secrets = new FreshSecrets(settings.operatorSecret().get(), null);
    return Panache.withTransaction(
            () -> credentials.find(id).chain(found -> addIfMissing(found, id, secrets)))
        .onFailure(ConstraintViolationException.class)
        .retry()
        .atMost(1);
  }

  private Uni<Void> addIfMissing(Optional<Credential> found, UUID id, FreshSecrets secrets) {
    if (found.isPresent()) {
      return Uni.createFrom().voidItem();
    }
    Credential credential =
        Credential.issue(
            id,
            CredentialKind.OPERATOR_KEYS,
            new OfOperator("bootstrap"),
            secrets,
            clock.instant());
    return recordChange.ofNew(credential).replaceWithVoid();
  }
}
