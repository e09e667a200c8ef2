package dev.torg.gateway.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once every revocation that can matter is known. */
@Readiness
@ApplicationScoped
public class CredentialsReadiness implements HealthCheck {

  private final RevocationFeed revocations;

  @Inject
  CredentialsReadiness(RevocationFeed revocations) {
    this.revocations = revocations;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("credentials")
        .withData("revocationsKnown", revocations.hasCaughtUp())
        .status(revocations.hasCaughtUp())
        .build();
  }
}
