package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.PersonMustNotBeBarred;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.EndedSessions;
import dev.torg.partner.sessions.store.LiveSessions;
import dev.torg.partner.tokens.app.SignToken;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.OperatorCaller;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.time.WallTime;
import io.quarkus.hibernate.reactive.panache.Panache;
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
  private final BarredPersons barredPersons;
  private final EndedSessions endedSessions;
  private final LiveSessions liveSessions;
  private final SessionSettings settings;
  private final Clock clock;

  StartSession(
      SignToken signToken,
      BarredPersons barredPersons,
      EndedSessions endedSessions,
      LiveSessions liveSessions,
      SessionSettings settings,
      @WallTime Clock clock) {
    this.signToken = signToken;
    this.barredPersons = barredPersons;
    this.endedSessions = endedSessions;
    this.liveSessions = liveSessions;
    this.settings = settings;
    this.clock = clock;
  }

  /** Fails as not allowed for a person who is barred. */
  public Uni<StartedSession> start(PortalCaller caller) {
    return start(caller, caller);
  }

  private Uni<StartedSession> start(PortalCaller person, Caller role) {
    return Panache.withTransaction(() -> remember(person)).chain(() -> sign(role));
  }

  /** Whoever bars the person meanwhile waits, and then finds the session. */
  private Uni<Void> remember(PortalCaller caller) {
    Instant now = clock.instant();
    return barredPersons
        .contains(caller.userId())
        .invoke(PersonMustNotBeBarred::check)
        .chain(() -> endedSessions.contains(caller.sessionId()))
        .invoke(StartSession::refuseIfEnded)
        .chain(() -> liveSessions.forgetBefore(now))
        .chain(
            () ->
                liveSessions.remember(
                    caller.sessionId(), caller.userId(), now.plus(settings.sessionLifetime())));
  }

  private static void refuseIfEnded(boolean ended) {
    if (ended) {
      throw Problems.of(ProblemType.UNAUTHORIZED, "The session has ended. Log in again.");
    }
  }

  private Uni<StartedSession> sign(Caller caller) {
    return signToken
        .sign(caller, Map.of(), settings.sessionLifetime())
        .map(token -> new StartedSession(caller, token));
  }

  /** Fails with unauthorized when the login behind the session is too old to renew it. */
  public Uni<StartedSession> continueAs(PortalCaller caller, ActingFor role) {
    refuseIfLoggedInTooLongAgo(caller.authenticatedAt());
    return start(caller.acting(Optional.of(role)));
  }

  /** As {@link #continueAs}, for an operator. */
  Uni<StartedSession> continueAsOperator(PortalCaller caller) {
    refuseIfLoggedInTooLongAgo(caller.authenticatedAt());
    return start(caller, OperatorCaller.of(caller));
  }

  private void refuseIfLoggedInTooLongAgo(Instant authenticatedAt) {
    if (authenticatedAt.plus(settings.loginLifetime()).isBefore(clock.instant())) {
      throw Problems.of(ProblemType.UNAUTHORIZED, "The login is too old. Log in again.");
    }
  }
}
