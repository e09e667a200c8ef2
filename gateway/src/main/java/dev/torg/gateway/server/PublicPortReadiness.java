package dev.torg.gateway.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the public port is open. */
@Readiness
@ApplicationScoped
public class PublicPortReadiness implements HealthCheck {

  private final PublicAddress address;

  @Inject
  PublicPortReadiness(PublicAddress address) {
    this.address = address;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("public port").status(address.port() != 0).build();
  }
}
