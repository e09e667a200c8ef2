package dev.torg.partner.sessions.app;

import dev.torg.partner.tokens.app.SignToken;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.time.WallTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Starts a session for a person, and goes on with one in another role. */
@ApplicationScoped
public class StartSession {

  private final SignToken signToken;
  private final SessionSettings settings;
  private final Clock clock;

  StartSession(SignToken signToken, SessionSettings settings, @WallTime Clock clock) {
    this.signToken = signToken;
    this.settings = settings;
    this.clock = clock;
  }

  public Uni<StartedSession> start(PortalCaller caller) {
    return signToken
        .sign(caller, Map.of(), settings.sessionLifetime())
        .map(token -> new StartedSession(caller, token));
  }

  /** Fails with unauthorized when the login behind the session is too old to renew it. */
  public Uni<StartedSession> continueAs(PortalCaller caller, ActingFor role) {
    refuseIfLoggedInTooLongAgo(caller.authenticatedAt());
    return start(
        new PortalCaller(
            caller.userId(),
            caller.sessionId(),
            caller.name(),
            caller.birthDate(),
            caller.authenticatedAt(),
            Optional.of(role)));
  }

  private void refuseIfLoggedInTooLongAgo(Instant authenticatedAt) {
    if (authenticatedAt.plus(settings.loginLifetime()).isBefore(clock.instant())) {
      throw Problems.of(ProblemType.UNAUTHORIZED, "The login is too old. Log in again.");
    }
  }
}
