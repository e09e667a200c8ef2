package dev.torg.partner.sessions.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.sessions.domain.LoginProof;
import dev.torg.partner.sessions.domain.Person;
import dev.torg.partner.sessions.domain.PortalUser;
import dev.torg.partner.sessions.store.PortalUsers;
import dev.torg.partner.sessions.store.UsedLogins;
import dev.torg.platform.business.Language;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.time.WallTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a person in whom the eID has vouched for. */
@ApplicationScoped
public class LogIn {

  private final PortalUsers portalUsers;
  private final UsedLogins usedLogins;
  private final TellRecipient tellRecipient;
  private final StartSession startSession;
  private final Clock clock;
  private final Clock wallTime;

  LogIn(
      PortalUsers portalUsers,
      UsedLogins usedLogins,
      TellRecipient tellRecipient,
      StartSession startSession,
      Clock clock,
      @WallTime Clock wallTime) {
    this.portalUsers = portalUsers;
    this.usedLogins = usedLogins;
    this.tellRecipient = tellRecipient;
    this.startSession = startSession;
    this.clock = clock;
    this.wallTime = wallTime;
  }

  /**
   * What a login comes to.
   *
   * @param session in which the person does not act for anybody yet
   * @param language that the person has chosen, if it has
   */
  public record LoggedIn(StartedSession session, @Nullable Language language) {}

  /**
   * Lets the person in. Fails with unauthorized when the proof has opened a session before, or is
   * not fresh any more.
   */
  public Uni<LoggedIn> logIn(Person person, LoginProof proof) {
    Instant now = wallTime.instant();
    if (!proof.isFresh(now)) {
      return Uni.createFrom().failure(spent());
    }
    return Panache.withTransaction(() -> use(proof, now).chain(() -> remember(person)))
        .chain(
            user ->
                startSession
                    .start(caller(user, proof))
                    .map(session -> new LoggedIn(session, user.language())));
  }

  private Uni<Void> use(LoginProof proof, Instant now) {
    return usedLogins
        .forgetBefore(now.minus(LoginProof.REMEMBERED))
        .chain(() -> usedLogins.use(proof, now))
        .invoke(LogIn::refuseIfUsed)
        .replaceWithVoid();
  }

  private static void refuseIfUsed(boolean forTheFirstTime) {
    if (!forTheFirstTime) {
      throw spent();
    }
  }

  private static RuntimeException spent() {
    return Problems.of(ProblemType.UNAUTHORIZED, "This login is over. Log in again.");
  }

  private Uni<PortalUser> remember(Person person) {
    return portalUsers
        .remember(person, UuidCreator.getTimeOrderedEpoch(), clock.instant())
        .call(user -> tellRecipient.tell(user.id()));
  }

  private static PortalCaller caller(PortalUser user, LoginProof proof) {
    return new PortalCaller(
        user.id(),
        UUID.randomUUID(),
        user.name(),
        user.birthDate(),
        proof.authenticatedAt(),
        Optional.empty());
  }
}
