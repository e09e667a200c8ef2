package dev.torg.platform.identity;

import dev.torg.platform.time.WallTime;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the issuer's keys have come, so that a new replica refuses nobody for the lack of
 * them.
 *
 * <p>At a first installation the issuer may wait for the very program that waits for it: after
 * {@link KeysSettings#patience()} that program is ready without, and asks with each request.
 */
@Readiness
@ApplicationScoped
class KeysReadiness implements AsyncHealthCheck {

  private static final String NO_KEY = "readiness";

  private final VerificationKeys keys;
  private final Clock clock;
  private final Instant end;
  private volatile boolean come;

  @Inject
  KeysReadiness(VerificationKeys keys, KeysSettings settings, @WallTime Clock clock) {
    this.keys = keys;
    this.clock = clock;
    this.end = clock.instant().plus(settings.patience());
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return haveCome().map(this::response);
  }

  private Uni<Boolean> haveCome() {
    if (come) {
      return Uni.createFrom().item(true);
    }
    return Uni.createFrom()
        .deferred(() -> keys.byId(NO_KEY))
        .replaceWith(true)
        .onFailure(InvalidTokenException.class)
        .recoverWithItem(true)
        .onFailure()
        .recoverWithItem(false)
        .invoke(loaded -> come = loaded);
  }

  private HealthCheckResponse response(boolean loaded) {
    return HealthCheckResponse.named("token-keys")
        .withData("loaded", loaded)
        .status(loaded || clock.instant().isAfter(end))
        .build();
  }
}
