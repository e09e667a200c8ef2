package dev.torg.gateway.credential;

import dev.torg.platform.identity.InvalidTokenException;
import dev.torg.platform.identity.VerificationKeys;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once every revocation that can matter is known and the token issuer's keys are loaded. */
@Readiness
@ApplicationScoped
public class CredentialsReadiness implements AsyncHealthCheck {

  private static final String NO_KEY = "readiness";

  private final RevocationFeed revocations;
  private final VerificationKeys keys;
  private volatile boolean keysLoaded;

  @Inject
  CredentialsReadiness(RevocationFeed revocations, VerificationKeys keys) {
    this.revocations = revocations;
    this.keys = keys;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return keysLoaded().map(this::response);
  }

  private Uni<Boolean> keysLoaded() {
    if (keysLoaded) {
      return Uni.createFrom().item(true);
    }
    return keys.byId(NO_KEY)
        .replaceWith(true)
        .onFailure(InvalidTokenException.class)
        .recoverWithItem(true)
        .onFailure()
        .recoverWithItem(false)
        .invoke(loaded -> keysLoaded = loaded);
  }

  private HealthCheckResponse response(boolean loaded) {
    return HealthCheckResponse.named("credentials")
        .withData("revocationsKnown", revocations.hasCaughtUp())
        .withData("tokenKeysLoaded", loaded)
        .status(loaded && revocations.hasCaughtUp())
        .build();
  }
}
